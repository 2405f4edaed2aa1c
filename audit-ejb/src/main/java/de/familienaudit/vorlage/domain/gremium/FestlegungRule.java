package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rules V-2, V-3, V-4, V-10: of what holds for a body in periods, two that speak of the same do not overlap; touching is fine. What
 * holds without an end can be followed by something new: it ends the day before.
 */
public final class FestlegungRule {

    private FestlegungRule() {}

    /**
     * The one that the new one would follow: open at its end, begun earlier, and the new one has no end, either.
     *
     * @param alle what was entered about the body
     */
    public static Optional<Festlegung> abgeloeste(Inhalt inhalt, Zeitraum neu, Collection<Festlegung> alle) {
        if (neu.von().isEmpty() || neu.bis().isPresent()) {
            return Optional.empty();
        }
        LocalDate ab = neu.von().get();
        return alle.stream()
                .filter(f -> steht(f, inhalt))
                .filter(f -> f.gueltig().bis().isEmpty())
                .filter(f -> f.gueltig().von().filter(von -> !von.isBefore(ab)).isEmpty())
                .findFirst();
    }

    /**
     * @param alle what was entered about the body
     * @param ausser the one that the new one replaces or follows; null for none
     * @return V-2.ueberschneidung_… at the field {@code von} with the days of the other one; empty when it fits
     */
    public static List<Violation> verstoesse(
            Inhalt inhalt, Zeitraum neu, Collection<Festlegung> alle, Festlegung ausser) {
        return alle.stream()
                .filter(f -> f != ausser && steht(f, inhalt))
                .map(Festlegung::gueltig)
                .filter(z -> !endetVor(z, neu) && !endetVor(neu, z))
                .map(FestlegungRule::ueberschneidung)
                .toList();
    }

    private static boolean steht(Festlegung f, Inhalt inhalt) {
        return f.ruecknahme().isEmpty() && f.inhalt().spricht(inhalt);
    }

    private static boolean endetVor(Zeitraum einer, Zeitraum anderer) {
        return einer.bis().isPresent()
                && anderer.von().isPresent()
                && einer.bis().get().isBefore(anderer.von().get());
    }

    private static Violation ueberschneidung(Zeitraum z) {
        if (z.von().isPresent() && z.bis().isPresent()) {
            return Violation.at(
                    "von", "V-2.ueberschneidung", z.von().get(), z.bis().get());
        }
        return z.von()
                .map(von -> Violation.at("von", "V-2.ueberschneidung_ab", von))
                .or(() -> z.bis().map(bis -> Violation.at("von", "V-2.ueberschneidung_bis", bis)))
                .orElseGet(() -> Violation.at("von", "V-2.ueberschneidung_immer"));
    }
}
