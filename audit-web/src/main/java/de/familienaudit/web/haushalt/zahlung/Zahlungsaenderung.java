package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Bindungsblatt.Vorgang;
import de.familienaudit.haushalt.bindung.Bindungsblatt.Zeile;
import de.familienaudit.haushalt.zahlung.BerichtigungService;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    private static final String BERICHTIGUNG = "BERICHTIGUNG";

    private static final List<String> ZAHLBAR = List.of("GEBUNDEN", "TEILWEISE_GEZAHLT", "GEZAHLT");

    /** A reversal stays, and a request is withdrawn or refused instead. */
    private static final List<String> NIE_STORNIERT = List.of("STORNO", "RESERVIERUNG", "FREIGABE");

    private static final List<String> GEZAHLTES = List.of("ZAHLUNG", "ERSTATTUNG");

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private StornoService stornos;

    @Inject
    private BerichtigungService berichtigungen;

    /** What concerns the commitment as a whole, in the order of its buttons; an act is reversed and corrected where it stands. */
    static List<String> moegliche(Bindungsblatt blatt) {
        return Stream.of(ZAHLEN, ERSTATTEN, UMBUCHEN, ABSCHLIESSEN)
                .filter(schritt -> istMoeglich(schritt, blatt, null))
                .toList();
    }

    /**
     * Whether it makes sense now; whether the viewer may is asked beside it.
     *
     * @param eintrag id of an act; null for none
     */
    static boolean istMoeglich(String schritt, Bindungsblatt blatt, Long eintrag) {
        return switch (schritt) {
            case ZAHLEN -> istZahlbar(blatt);
            case ERSTATTEN, UMBUCHEN, ABSCHLIESSEN -> !zeilen(schritt, blatt).isEmpty();
            case STORNIEREN, BERICHTIGEN -> finde(schritt, blatt, eintrag) != null;
            default -> false;
        };
    }

    /** A correction of a closed year rests on no request, and nothing is paid on it. */
    private static boolean istZahlbar(Bindungsblatt blatt) {
        return !blatt.kopf().abgeschlossen()
                && !blatt.kopf().nacherfasst()
                && ZAHLBAR.contains(blatt.kopf().stand().name())
                && blatt.verlauf().stream()
                        .noneMatch(v -> BERICHTIGUNG.equals(v.art().name()));
    }

    /** Lines that a step can act on. */
    static List<Zeile> zeilen(String schritt, Bindungsblatt blatt) {
        Predicate<Zeile> passt =
                switch (schritt) {
                    case ZAHLEN -> zeile -> true;
                    case ERSTATTEN -> zeile -> liegt(zeile.betraege().gezahlt());
                    case UMBUCHEN, ABSCHLIESSEN ->
                        zeile -> liegt(zeile.betraege().gebunden());
                    default -> zeile -> false;
                };
        return blatt.zeilen().stream()
                .filter(zeile -> !blatt.kopf().abgeschlossen() && !blatt.kopf().nacherfasst())
                .filter(passt)
                .toList();
    }

    private static boolean liegt(Geldbetrag betrag) {
        return betrag.compareTo(Geldbetrag.NICHTS) > 0;
    }

    /** The act that the address asks to reverse or to correct; null when there is none that can be. */
    static Vorgang finde(String schritt, Bindungsblatt blatt, Long eintrag) {
        return blatt.verlauf().stream()
                .filter(v -> eintrag != null && v.satzId() == eintrag)
                .filter(v -> STORNIEREN.equals(schritt) && istStornierbar(blatt, v)
                        || BERICHTIGEN.equals(schritt) && istBerichtigbar(blatt, v))
                .findFirst()
                .orElse(null);
    }

    static boolean istStornierbar(Bindungsblatt blatt, Vorgang vorgang) {
        return !blatt.kopf().abgeschlossen()
                && !vorgang.storniert()
                && !NIE_STORNIERT.contains(vorgang.art().name());
    }

    static boolean istBerichtigbar(Bindungsblatt blatt, Vorgang vorgang) {
        return blatt.kopf().abgeschlossen()
                && !vorgang.storniert()
                && GEZAHLTES.contains(vorgang.art().name());
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
