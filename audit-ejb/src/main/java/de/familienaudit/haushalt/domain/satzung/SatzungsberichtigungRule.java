package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules H-2, G-1: a step that was entered with a wrong day or document is corrected at its place; what it is stays, and its day stays between
 * those of its neighbours. An announcement must not become too early by it.
 */
public final class SatzungsberichtigungRule {

    private SatzungsberichtigungRule() {}

    /**
     * @param stelle of the step among those that count, from 0
     * @param neu with the same Stand
     * @param weisen for each step that counts, how it came into the program
     * @return H-2.vor_dem_schritt, H-2.nach_dem_schritt, H-2.in_der_zukunft, H-2.bekanntmachung_zu_frueh, H-2.nachweis_fehlt, form.…, all at
     *     once
     */
    public static List<Violation> verstoesse(
            Satzung satzung, int stelle, Satzungsschritt neu, LocalDate heute, List<Erfassungsweise> weisen) {
        List<Violation> verstoesse = new ArrayList<>();
        List<Satzungsschritt> schritte = new ArrayList<>(satzung.schritte());
        if (neu.stand() != schritte.get(stelle).stand()) {
            throw new IllegalArgumentException("a corrected step is the same step");
        }
        schritte.set(stelle, neu);
        if (neu.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else {
            tag(schritte, stelle, heute, weisen.get(stelle), verstoesse);
            int letzter = schritte.size() - 1;
            if (verstoesse.isEmpty()
                    && letzter > 0
                    && stelle >= letzter - 1
                    && weisen.get(letzter) != Erfassungsweise.NACHWEIS) {
                Satzung davor = new Satzung(satzung.art(), satzung.jahre(), schritte.subList(0, letzter));
                SatzungsschrittRule.zuFrueh(davor, schritte.get(letzter)).ifPresent(verstoesse::add);
            }
        }
        SatzungsschrittRule.nachweis(neu, verstoesse);
        return verstoesse;
    }

    private static void tag(
            List<Satzungsschritt> schritte,
            int stelle,
            LocalDate heute,
            Erfassungsweise weise,
            List<Violation> verstoesse) {
        LocalDate tag = schritte.get(stelle).tag();
        if (stelle > 0 && tag.isBefore(schritte.get(stelle - 1).tag())) {
            Satzungsschritt davor = schritte.get(stelle - 1);
            verstoesse.add(Violation.at("tag", "H-2.vor_dem_schritt", davor.stand(), davor.tag()));
        } else if (SatzungsschrittRule.moeglicherTag(tag, heute, weise).isPresent()) {
            SatzungsschrittRule.moeglicherTag(tag, heute, weise).ifPresent(verstoesse::add);
        } else if (stelle < schritte.size() - 1
                && tag.isAfter(schritte.get(stelle + 1).tag())) {
            Satzungsschritt danach = schritte.get(stelle + 1);
            verstoesse.add(Violation.at("tag", "H-2.nach_dem_schritt", danach.stand(), danach.tag()));
        }
    }
}
