package de.familienaudit.vorlage.druck;

import static de.familienaudit.vorlage.druck.Druckworte.wort;

import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails.Geld;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The finance part of the form in its order 1 to 5 (rule V-8, the three papers of the sources): a row that is empty stays visible. */
final class Finanzbogen {

    /** Rows that the form always has, by the kind of finance line that fills them. */
    private static final List<String> IMMER =
            List.of("GESAMTKOSTEN", "EINNAHME", "EIGENANTEIL", "ZUSCHUSS", "VERANSCHLAGUNG");

    private static final List<String> PLANABWEICHUNG = List.of("UEBERPLANMAESSIG", "AUSSERPLANMAESSIG");

    private static final List<String> NUR_WENN_DA = List.of("DECKUNG", "VE");

    private final List<Geld> finanzen;

    private Finanzbogen(List<Geld> finanzen) {
        this.finanzen = finanzen;
    }

    /**
     * @param abstimmung word on the statement of the Kämmerei; empty when it is unknown
     * @param haushaltsjahr as the paper says it; may be empty
     */
    static List<Angabe> angaben(String abstimmung, String haushaltsjahr, List<Geld> finanzen) {
        Finanzbogen bogen = new Finanzbogen(finanzen);
        List<Angabe> angaben = new ArrayList<>();
        angaben.add(new Angabe(wort("finanz.abstimmung"), abstimmung));
        IMMER.forEach(art -> angaben.add(bogen.zeile(art)));
        angaben.add(new Angabe(wort("finanz.haushaltsjahr"), bogen.jahre(haushaltsjahr)));
        PLANABWEICHUNG.forEach(art -> angaben.add(bogen.zeile(art)));
        NUR_WENN_DA.stream().map(bogen::zeile).filter(a -> !a.wert().isEmpty()).forEach(angaben::add);
        angaben.add(new Angabe(wort("finanz.haushaltsstelle"), bogen.stellen()));
        return angaben;
    }

    private Angabe zeile(String art) {
        return new Angabe(
                wort("finanz." + art),
                finanzen.stream()
                        .filter(g -> g.angabe().art().equals(art))
                        .map(this::betrag)
                        .collect(Collectors.joining("\n")));
    }

    /** The amount with all that is said of it; with several positions each line names its own. */
    private String betrag(Geld geld) {
        Finanzangabe angabe = geld.angabe();
        String betrag = geld.betrag().isEmpty() ? wort("finanz.ohne_betrag") : geld.betrag();
        if (!angabe.genauigkeit().isEmpty() && !geld.betrag().isEmpty()) {
            betrag = wort("genauigkeit." + angabe.genauigkeit(), betrag);
        }
        List<String> teile = new ArrayList<>();
        teile.add(angabe.jaehrlich() ? wort("finanz.jaehrlich", betrag) : betrag);
        if (!angabe.jahre().isEmpty()) {
            teile.add(angabe.jahre());
        }
        if (verschiedene().size() > 1 && !angabe.haushaltsstelle().isEmpty()) {
            teile.add(angabe.haushaltsstelle());
        }
        if (!angabe.bemerkung().isEmpty()) {
            teile.add(angabe.bemerkung());
        }
        return String.join(", ", teile);
    }

    private String jahre(String haushaltsjahr) {
        return haushaltsjahr.isEmpty()
                ? finanzen.stream()
                        .map(g -> g.angabe().jahre())
                        .filter(j -> !j.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : haushaltsjahr;
    }

    private String stellen() {
        return String.join("\n", verschiedene());
    }

    private Set<String> verschiedene() {
        return finanzen.stream()
                .map(g -> g.angabe().haushaltsstelle())
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
