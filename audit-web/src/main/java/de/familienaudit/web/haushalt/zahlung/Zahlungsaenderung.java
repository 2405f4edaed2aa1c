package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Bindungsblatt.Vorgang;
import de.familienaudit.haushalt.bindung.Bindungsblatt.Zeile;
import de.familienaudit.haushalt.zahlung.BerichtigungService;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a commitment can be asked for by its address when it is paid (rules H-9, H-10). */
@ApplicationScoped
public class Zahlungsaenderung {

    static final String ZAHLEN = "zahlen";
    static final String UMBUCHEN = "umbuchen";
    static final String STORNIEREN = "stornieren";
    static final String BERICHTIGEN = "berichtigen";

    private static final String ERSTATTEN = "erstatten";
    private static final String ABSCHLIESSEN = "abschliessen";

    /** What the domain calls an act that a word of the address can be meant for. */
    private static final Map<String, String> LAGEN = Map.of(STORNIEREN, "STORNIERBAR", BERICHTIGEN, "BERICHTIGBAR");

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private StornoService stornos;

    @Inject
    private BerichtigungService berichtigungen;

    /** What concerns the commitment as a whole, in the order of its buttons; an act is reversed and corrected where it stands. */
    static List<String> moegliche(Bindungsblatt blatt) {
        return Stream.of(ZAHLEN, ERSTATTEN, UMBUCHEN, ABSCHLIESSEN)
                .filter(schritt -> !zeilen(schritt, blatt).isEmpty())
                .toList();
    }

    /**
     * Whether it makes sense now; whether the viewer may is asked beside it.
     *
     * @param eintrag id of an act; null for none
     */
    static boolean istMoeglich(String schritt, Bindungsblatt blatt, Long eintrag) {
        return !zeilen(schritt, blatt).isEmpty() || finde(schritt, blatt, eintrag) != null;
    }

    /** Lines that a step can act on. */
    static List<Zeile> zeilen(String schritt, Bindungsblatt blatt) {
        return blatt.zeilen().stream()
                .filter(zeile -> zeile.schritte().stream()
                        .anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(schritt)))
                .toList();
    }

    /** The act that the address asks to reverse or to correct; null when there is none that can be. */
    static Vorgang finde(String schritt, Bindungsblatt blatt, Long eintrag) {
        return blatt.verlauf().stream()
                .filter(v -> eintrag != null && v.satzId() == eintrag)
                .filter(v -> v.lage().name().equals(LAGEN.get(schritt)))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param eintrag id of an act; null for none
     * @return the commitment to go on with
     */
    public long ausfuehren(String schritt, Bindungsblatt blatt, Long eintrag, ZahlungForm form) {
        long id = blatt.kopf().id();
        int version = blatt.kopf().version();
        switch (schritt) {
            case ZAHLEN -> zahlungen.zahlen(id, version, form.zahlung());
            case ERSTATTEN -> zahlungen.erstatten(id, version, form.zahlung());
            case UMBUCHEN -> zahlungen.umbuchen(id, version, form.umbuchung());
            case ABSCHLIESSEN -> zahlungen.abschliessen(id, version, form.abschluss());
            case STORNIEREN ->
                stornos.stornieren(Optional.ofNullable(eintrag).orElseThrow(NotFoundException::new), form.getGrund());
            case BERICHTIGEN -> {
                return berichtigungen.berichtigen(form.berichtigung(eintrag));
            }
            default -> throw new NotFoundException();
        }
        return id;
    }
}
