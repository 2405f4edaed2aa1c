package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.Vorhaben;
import de.familienaudit.haushalt.domain.jahr.VorlaeufigRule;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules H-3, H-4: before something is committed the consent of the Kämmerei has to hold and the phase of the year has to allow it; a ground
 * of the provisional phase does not replace the consent, nor the other way round.
 */
public final class FreigabeRule {

    private FreigabeRule() {}

    /**
     * What is to be committed, and when.
     *
     * @param bekanntmachungstagFrei setting of the Kommune (H-3)
     */
    public record Vollzug(Haushaltsjahr jahr, LocalDate tag, boolean bekanntmachungstagFrei, Vorhaben vorhaben)
            implements Serializable {

        public Vollzug {
            Objects.requireNonNull(jahr, "jahr");
            Objects.requireNonNull(tag, "tag");
            Objects.requireNonNull(vorhaben, "vorhaben");
        }
    }

    /**
     * @param zustimmung what the Kämmerei said last; null while it has said nothing
     * @return H-4.keine_zustimmung, H-4.bedingungen_offen, H-4.noch_nicht_wirksam, then H-3.…, all at once
     */
    public static List<Violation> verstoesse(Zustimmung zustimmung, Map<Integer, Satzung> satzungen, Vollzug vollzug) {
        List<Violation> verstoesse = new ArrayList<>();
        zustimmung(zustimmung, satzungen, vollzug.tag()).ifPresent(verstoesse::add);
        verstoesse.addAll(VorlaeufigRule.verstoesse(
                vollzug.jahr(), vollzug.tag(), vollzug.bekanntmachungstagFrei(), vollzug.vorhaben()));
        return verstoesse;
    }

    private static Optional<Violation> zustimmung(
            Zustimmung zustimmung, Map<Integer, Satzung> satzungen, LocalDate tag) {
        if (zustimmung == null || zustimmung.art() != Zustimmungsart.ERTEILT) {
            return Optional.of(Violation.of("H-4.keine_zustimmung"));
        }
        int offen = ZustimmungRule.offene(zustimmung, satzungen).size();
        if (offen > 0) {
            return Optional.of(Violation.of("H-4.bedingungen_offen", offen));
        }
        return ZustimmungRule.wirksamAb(zustimmung, satzungen)
                .filter(ab -> ab.isAfter(tag))
                .map(ab -> Violation.of("H-4.noch_nicht_wirksam", ab));
    }
}
