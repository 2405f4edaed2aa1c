package de.familienaudit.web.frame;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rule R-1 at the door: every address of the program with the action that it needs, from the books of the slices.
 * {@link AdressenFilter} answers 404 to an address that is not listed and 403 to whoever may not open it; navigation and
 * Verwaltung offer what the table allows. A new page or servlet without an entry breaks the build.
 */
public final class Adresstabelle {

    private static final String VERWALTUNG = "/verwaltung/";

    private final Map<String, Adresse> nachPfad = new TreeMap<>();
    private final List<Adresse> bereiche;

    /** @throws IllegalStateException when an address is listed twice */
    Adresstabelle(List<Adresse> adressen) {
        Set<String> verwaltung = new TreeSet<>();
        for (Adresse adresse : adressen) {
            eintragen(adresse);
            if (adresse.pfad().startsWith(VERWALTUNG)) {
                verwaltung.addAll(adresse.aktionen());
            }
        }
        // the start page of the Verwaltung is there for whoever may open one of its pages
        eintragen(new Adresse(PageAddress.VERWALTUNG, verwaltung));
        bereiche = adressen.stream()
                .filter(adresse -> adresse.pfad().endsWith(Adresse.BELOW))
                .toList();
    }

    private void eintragen(Adresse adresse) {
        if (nachPfad.put(adresse.pfad(), adresse) != null) {
            throw new IllegalStateException("listed twice: " + adresse.pfad());
        }
    }

    /** Every address, in alphabetical order. */
    public List<Adresse> alle() {
        return List.copyOf(nachPfad.values());
    }

    /**
     * The entry for a path inside the program.
     *
     * @return empty for an address that the program does not have
     */
    public Optional<Adresse> finde(String pfad) {
        Adresse genau = nachPfad.get(pfad);
        return genau != null
                ? Optional.of(genau)
                : bereiche.stream()
                        .filter(adresse -> pfad.startsWith(
                                adresse.pfad().substring(0, adresse.pfad().length() - 1)))
                        .findFirst();
    }

    /** Whether a page may be offered to this actor; an address that is not listed never is. */
    public boolean erlaubt(AccessTable table, Akteur akteur, String pfad) {
        return finde(pfad).filter(adresse -> adresse.erlaubt(table, akteur)).isPresent();
    }
}
