package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules V-15, V-10: a public decision is announced with day and place, not before it was made and not in the future. What is not public has no
 * announcement; once a body ended the secrecy, it is announced from that day on.
 */
public final class BekanntmachungRule {

    private BekanntmachungRule() {}

    /** @return V-15.nicht_beschlossen, V-15.bekannt_nichtoeffentlich; empty when it can be announced */
    public static Optional<Violation> hindernis(Beschlusslage lage) {
        return lage.hindernis().or(() -> verborgen(lage.oeffentlich()));
    }

    /**
     * Nothing is written of an announcement while its paper is not public, since whoever sees the paper afterwards reads it.
     *
     * @return V-15.bekannt_nichtoeffentlich; empty for a public paper
     */
    public static Optional<Violation> verborgen(boolean oeffentlich) {
        return oeffentlich ? Optional.empty() : Optional.of(Violation.of("V-15.bekannt_nichtoeffentlich"));
    }

    /**
     * What is wrong with day and place, also of a correction.
     *
     * @param freigegeben when a body made the paper public afterwards; null where it was so from the beginning
     * @return V-15.…, form.…, all at once, at {@code tag} and {@code ort}
     */
    public static List<Violation> verstoesse(
            Bekanntmachungsangabe angabe, Beschlusslage lage, LocalDate freigegeben, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        LocalDate tag = angabe.tag();
        if (tag == null) {
            verstoesse.add(Violation.at("tag", "V-15.bekannt_tag_fehlt"));
        } else if (tag.isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "V-15.bekannt_in_zukunft", tag));
        } else if (lage.istVorher(tag)) {
            verstoesse.add(Violation.at("tag", "V-15.vor_beschluss", tag, lage.ab()));
        } else if (freigegeben != null && tag.isBefore(freigegeben)) {
            verstoesse.add(Violation.at("tag", "V-15.bekannt_vor_freigabe", tag, freigegeben));
        }
        verstoesse.addAll(angabe.ortVerstoesse("V-15.bekannt_ort_fehlt"));
        return verstoesse;
    }
}
