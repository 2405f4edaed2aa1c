package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-16, G-7: what is worth a look at a session and is refused to nobody. Deadlines are measured by the day on which its day was
 * set: one that passed later is no remark. What is nacherfasst sets off no deadline, and what was cancelled or taken back needs none.
 */
public final class SitzungsbemerkungenRule {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private SitzungsbemerkungenRule() {}

    /**
     * @param regel how long before its sessions the body has to be invited on that day
     * @return V-16.…, V-2.gremium_besteht_nicht; empty when there is nothing to say
     */
    public static List<Violation> bemerkungen(Sitzung sitzung, Umstaende umstaende, Ladungsregel regel) {
        List<Violation> bemerkungen = new ArrayList<>();
        Sitzungsplan plan = sitzung.plan();
        if (umstaende.feiertag() != null) {
            bemerkungen.add(Violation.of("V-16.feiertag", plan.tag(), umstaende.feiertag()));
        }
        if (plan.tag().getDayOfWeek() == DayOfWeek.SUNDAY) {
            bemerkungen.add(Violation.of("V-16.sonntag", plan.tag()));
        }
        if (umstaende.weitereAmTag() && sitzung.steht()) {
            bemerkungen.add(Violation.of("V-16.selber_tag", plan.tag()));
        }
        if (!umstaende.gremiumBesteht()) {
            bemerkungen.add(Violation.of("V-2.gremium_besteht_nicht", plan.tag()));
        }
        if (!plan.form().gabEsAm(plan.tag())) {
            bemerkungen.add(Violation.of("V-16.form_gab_es_nicht", plan.form(), Sitzungsform.ANDERE_SEIT));
        }
        if (sitzung.hatFristen()) {
            Sitzungsfristen fristen = SitzungsfristenRule.fristen(plan.tag(), regel, plan.dringlich());
            vorbei(
                    bemerkungen,
                    umstaende.oeffentlich() ? fristen : fristen.ohneTagesordnung(),
                    sitzung.terminSeit().atZone(BERLIN).toLocalDate());
        }
        return bemerkungen;
    }

    private static void vorbei(List<Violation> bemerkungen, Sitzungsfristen fristen, LocalDate festgelegt) {
        vorbei(bemerkungen, "V-16.vorlagen_vorbei", fristen.vorlagen(), festgelegt);
        vorbei(bemerkungen, "V-16.ladung_post_vorbei", fristen.ladungPerPost(), festgelegt);
        vorbei(bemerkungen, "V-16.ladung_vorbei", fristen.ladung(), festgelegt);
        vorbei(bemerkungen, "V-16.tagesordnung_vorbei", fristen.tagesordnung(), festgelegt);
    }

    private static void vorbei(List<Violation> bemerkungen, String code, LocalDate frist, LocalDate festgelegt) {
        if (frist != null && frist.isBefore(festgelegt)) {
            bemerkungen.add(Violation.of(code, frist, festgelegt));
        }
    }
}
