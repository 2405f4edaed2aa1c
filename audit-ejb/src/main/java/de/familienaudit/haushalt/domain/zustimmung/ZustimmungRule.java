package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsschritt;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule H-4: from which day a consent holds. It holds when all its conditions are met; a refused one, one that was taken back and one with an
 * open condition count as none. Resolution and announcement of the budget follow from the steps of the Satzung (H-2).
 */
public final class ZustimmungRule {

    private ZustimmungRule() {}

    /**
     * The conditions that are not met.
     *
     * @param satzungen the Haushaltssatzung of each budget year that has one
     */
    public static List<Bedingung> offene(Zustimmung zustimmung, Map<Integer, Satzung> satzungen) {
        return zustimmung.bedingungen().stream()
                .filter(b -> erfuelltAm(b, satzungen).isEmpty())
                .toList();
    }

    /** The first day on which it counts; empty while it counts as none. */
    public static Optional<LocalDate> wirksamAb(Zustimmung zustimmung, Map<Integer, Satzung> satzungen) {
        if (zustimmung.art() != Zustimmungsart.ERTEILT
                || !offene(zustimmung, satzungen).isEmpty()) {
            return Optional.empty();
        }
        Stream<LocalDate> tage = zustimmung.bedingungen().stream()
                .map(b -> erfuelltAm(b, satzungen).orElseThrow());
        return Stream.concat(Stream.of(zustimmung.tag()), tage).max(LocalDate::compareTo);
    }

    /** When a condition was met; empty while it is open. */
    public static Optional<LocalDate> erfuelltAm(Bedingung bedingung, Map<Integer, Satzung> satzungen) {
        return erfuelltDurch(bedingung, satzungen).map(Bedingung.Erfuellung::tag);
    }

    /** When and by what a condition was met: by the document of a step, or by what somebody recorded; empty while it is open. */
    public static Optional<Bedingung.Erfuellung> erfuelltDurch(Bedingung bedingung, Map<Integer, Satzung> satzungen) {
        return switch (bedingung.art()) {
            case HAUSHALTSBESCHLUSS ->
                satzung(bedingung, satzungen).flatMap(ZustimmungRule::beschluss).map(ZustimmungRule::durch);
            case RECHTSKRAFT ->
                satzung(bedingung, satzungen)
                        .flatMap(s -> s.schritt(Satzungsstand.BEKANNTGEMACHT))
                        .map(ZustimmungRule::durch);
            case ZUWENDUNGSBESCHEID, SONSTIGE -> Optional.ofNullable(bedingung.erfuellung());
        };
    }

    private static Bedingung.Erfuellung durch(Satzungsschritt schritt) {
        return new Bedingung.Erfuellung(schritt.tag(), schritt.nachweis());
    }

    private static Optional<Satzung> satzung(Bedingung bedingung, Map<Integer, Satzung> satzungen) {
        return Optional.ofNullable(satzungen.get(bedingung.jahr()));
    }

    /** Where the day of the resolution is not known (G-7), the first later step proves it. */
    private static Optional<Satzungsschritt> beschluss(Satzung satzung) {
        if (satzung.stand() == Satzungsstand.ENTWURF) {
            return Optional.empty();
        }
        return satzung.schritt(Satzungsstand.BESCHLOSSEN).or(() -> nachDemEntwurf(satzung));
    }

    private static Optional<Satzungsschritt> nachDemEntwurf(Satzung satzung) {
        int entwurf =
                satzung.schritte().stream().map(Satzungsschritt::stand).toList().lastIndexOf(Satzungsstand.ENTWURF);
        return Optional.of(satzung.schritte().get(entwurf + 1));
    }
}
