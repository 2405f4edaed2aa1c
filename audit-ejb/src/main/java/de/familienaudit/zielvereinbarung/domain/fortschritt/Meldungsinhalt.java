package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody reports on a measure (rule A-7); texts are plain, empty where nothing is said.
 *
 * @param stand day that the report describes
 * @param text what was done, what is in the way, what comes next; required
 * @param indikator statement on the Indikator, required for UMGESETZT
 * @param grund reason, required for VERSCHOBEN, ENTFALLEN and for reopening
 * @param neuesEnde new end as people write it, required for VERSCHOBEN
 * @param jahr year for which a Daueraufgabe is reported as fulfilled or not, null when none is meant
 * @param jahrErfuellt null exactly when {@code jahr} is
 */
public record Meldungsinhalt(
        Massnahmenstatus status,
        LocalDate stand,
        String text,
        String indikator,
        String grund,
        String neuesEnde,
        Integer jahr,
        Boolean jahrErfuellt) {

    /** Longest text of one field, in characters. */
    public static final int MAX = 20_000;

    private static final int ERSTES_JAHR = 2000;

    /** What the report lacks in itself; all at once. */
    List<Violation> maengel(LocalDate heute) {
        List<Violation> maengel = new ArrayList<>();
        if (stand == null) {
            maengel.add(Violation.at("stand", "A-7.stand_fehlt"));
        } else if (stand.isAfter(heute)) {
            maengel.add(Violation.at("stand", "A-7.stand_in_der_zukunft", stand));
        }
        if (text.isBlank()) {
            maengel.add(Violation.at("text", "A-7.text_fehlt"));
        }
        laenge(maengel, "text", text);
        laenge(maengel, "indikator", indikator);
        laenge(maengel, "grund", grund);
        laenge(maengel, "neuesEnde", neuesEnde);
        jeStatus(maengel);
        jahresangabe(maengel, heute);
        return maengel;
    }

    private void jeStatus(List<Violation> maengel) {
        if (status == Massnahmenstatus.UMGESETZT && indikator.isBlank()) {
            maengel.add(Violation.at("indikator", "A-7.indikator_fehlt"));
        }
        if (status.verlangtGrund() && grund.isBlank()) {
            maengel.add(Violation.at("grund", "A-7.grund_fehlt"));
        }
        if (status == Massnahmenstatus.VERSCHOBEN) {
            if (neuesEnde.isBlank()) {
                maengel.add(Violation.at("neuesEnde", "A-7.neue_zeit_fehlt"));
            } else if (Zeitangabe.of(neuesEnde).bis().isEmpty()) {
                maengel.add(Violation.at("neuesEnde", "A-7.neue_zeit_unverstanden", neuesEnde.strip()));
            }
        }
    }

    private void jahresangabe(List<Violation> maengel, LocalDate heute) {
        if (jahr == null && jahrErfuellt == null) {
            return;
        }
        if (status != Massnahmenstatus.DAUERAUFGABE) {
            maengel.add(Violation.at("jahr", "A-7.jahr_nur_daueraufgabe"));
        } else if (jahr == null) {
            maengel.add(Violation.at("jahr", "A-7.jahr_fehlt"));
        } else if (jahrErfuellt == null) {
            maengel.add(Violation.at("jahrErfuellt", "A-7.erfuellung_fehlt"));
        } else if (jahr < ERSTES_JAHR || jahr > heute.getYear()) {
            maengel.add(Violation.at("jahr", "A-7.jahr_ausserhalb", ERSTES_JAHR, heute.getYear()));
        }
    }

    private static void laenge(List<Violation> maengel, String feld, String wert) {
        if (wert.length() > MAX) {
            maengel.add(Violation.zuLang(feld, wert.length(), MAX));
        }
    }
}
