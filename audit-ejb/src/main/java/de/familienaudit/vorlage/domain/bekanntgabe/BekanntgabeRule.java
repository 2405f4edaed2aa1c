package de.familienaudit.vorlage.domain.bekanntgabe;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.sitzung.Ladungsregel;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.SitzungsfristenRule;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachungsangabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules V-16, V-10: the agenda of a public session is published with day and place: what stands in its public part then, and nothing else.
 * Not in the future, and not after the session. Too late is a remark. What is decided in an Umlauf is announced before, too (ThürKO § 40
 * (3)), but within no days.
 */
public final class BekanntgabeRule {

    private BekanntgabeRule() {}

    /**
     * @param oeffentlich whether sessions of its body are public on its day
     * @param punkte how many items the public may read
     * @return V-16.sitzung_steht_nicht, V-16.bekannt_nichtoeffentlich, V-16.bekannt_ohne_punkt; empty when it can be entered
     */
    public static Optional<Violation> hindernis(Sitzung sitzung, boolean oeffentlich, int punkte) {
        if (!sitzung.steht()) {
            return Optional.of(Violation.of("V-16.sitzung_steht_nicht"));
        }
        if (!oeffentlich) {
            return Optional.of(Violation.of("V-16.bekannt_nichtoeffentlich"));
        }
        return punkte == 0 ? Optional.of(Violation.of("V-16.bekannt_ohne_punkt")) : Optional.empty();
    }

    /**
     * What is wrong with day and place, also of a correction.
     *
     * @param sitzungstag the day for which it was published
     * @return V-16.…, form.…, all at once, at {@code tag} and {@code ort}
     */
    public static List<Violation> verstoesse(Bekanntmachungsangabe angabe, LocalDate sitzungstag, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        LocalDate tag = angabe.tag();
        if (tag == null) {
            verstoesse.add(Violation.at("tag", "V-16.bekannt_tag_fehlt"));
        } else if (tag.isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "V-16.bekannt_in_zukunft", tag));
        } else if (tag.isAfter(sitzungstag)) {
            verstoesse.add(Violation.at("tag", "V-16.bekannt_nach_sitzung", tag, sitzungstag));
        }
        verstoesse.addAll(angabe.ortVerstoesse("V-16.bekannt_ort_fehlt"));
        return verstoesse;
    }

    /**
     * The last day on which it would have been in time; empty when it was, and for what is nacherfasst, which sets off no deadline (G-7).
     */
    public static Optional<LocalDate> zuSpaet(Bekanntgabe bekanntgabe, Sitzung sitzung) {
        LocalDate frist = SitzungsfristenRule.fristen(
                        bekanntgabe.sitzungstag(),
                        Ladungsregel.GESETZ,
                        sitzung.plan().dringlich())
                .tagesordnung();
        boolean hatFrist = sitzung.quelle().isEmpty() && sitzung.plan().form().wirdGeladen();
        return hatFrist && bekanntgabe.angabe().tag().isAfter(frist) ? Optional.of(frist) : Optional.empty();
    }
}
