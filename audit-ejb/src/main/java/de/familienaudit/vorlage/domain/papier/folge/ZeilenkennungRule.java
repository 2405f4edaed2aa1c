package de.familienaudit.vorlage.domain.papier.folge;

import de.familienaudit.vorlage.domain.papier.Beratung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Rule V-10: a row of a Beratungsfolge is the same consultation in every recording of its paper, so that whoever was told of it (OParl
 * {@code Consultation}) finds it again. Which one it was is recognised by its session, then by body, day and role, then by body and role,
 * then by the body alone; each is found once.
 */
public final class ZeilenkennungRule {

    /** What tells two rows to be the same, the surest first; rows without a body are those of an Eilentscheidung. */
    private static final List<BiPredicate<Beratung, Beratung>> MERKMALE = List.of(
            (a, b) -> gremium(a, b)
                    && a.bezug().sitzung() != null
                    && a.bezug().sitzung().equals(b.bezug().sitzung())
                    && a.rolle() == b.rolle(),
            (a, b) -> gremium(a, b) && Objects.equals(a.tag(), b.tag()) && a.rolle() == b.rolle(),
            (a, b) -> gremium(a, b) && a.rolle() == b.rolle(),
            ZeilenkennungRule::gremium);

    private ZeilenkennungRule() {}

    /** A row with the number by which it is known. */
    public record Bekannte(long kennung, Beratung zeile) {}

    /**
     * @param vorher rows of the recording before, in their order
     * @param nachher rows of the next one
     * @return for each of {@code nachher} by which number it is known; null for a new one
     */
    public static List<Long> kennungen(List<Bekannte> vorher, List<Beratung> nachher) {
        List<Bekannte> uebrige = new ArrayList<>(vorher);
        Long[] kennungen = new Long[nachher.size()];
        for (BiPredicate<Beratung, Beratung> merkmal : MERKMALE) {
            for (int i = 0; i < kennungen.length; i++) {
                Beratung neue = nachher.get(i);
                Bekannte alte = kennungen[i] != null
                        ? null
                        : uebrige.stream()
                                .filter(b -> merkmal.test(b.zeile(), neue))
                                .findFirst()
                                .orElse(null);
                if (alte != null) {
                    kennungen[i] = alte.kennung();
                    uebrige.remove(alte);
                }
            }
        }
        return Arrays.asList(kennungen);
    }

    private static boolean gremium(Beratung a, Beratung b) {
        return Objects.equals(a.gremium(), b.gremium());
    }
}
