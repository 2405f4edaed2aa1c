package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import java.util.List;
import java.util.Set;

/**
 * Rules V-7, V-9: what was recorded of the wording of a decision.
 *
 * @param eingereicht the text of the decision as it was submitted last
 * @param festgestellt whether somebody recorded what came out since bodies dealt with the paper last
 * @param beratenSeitAusfertigung whether something happened to its rows after it was issued; also true while it is not issued
 */
public record Wortlautstand(String eingereicht, boolean festgestellt, boolean beratenSeitAusfertigung) {

    private static final Set<Aufzeichnungsanlass> BERATEN =
            Set.of(Aufzeichnungsanlass.BERATUNG, Aufzeichnungsanlass.NIEDERSCHRIFT, Aufzeichnungsanlass.FASSUNG);

    /** @param aufzeichnungen every one of a paper that began here and was submitted, the newest first */
    public static Wortlautstand of(List<Aufzeichnung> aufzeichnungen) {
        return new Wortlautstand(
                aufzeichnungen.stream()
                        .filter(a -> anlass(a) == Aufzeichnungsanlass.FASSUNG)
                        .findFirst()
                        .map(a -> a.text().beschluss())
                        .orElse(""),
                kommtVor(aufzeichnungen, Aufzeichnungsanlass.BESCHLUSS),
                !kommtVor(aufzeichnungen, Aufzeichnungsanlass.AUSFERTIGUNG));
    }

    /** Whether one of these was made after the last one that tells what bodies did. */
    private static boolean kommtVor(List<Aufzeichnung> aufzeichnungen, Aufzeichnungsanlass gesucht) {
        return aufzeichnungen.stream()
                .map(Wortlautstand::anlass)
                .takeWhile(anlass -> !BERATEN.contains(anlass))
                .anyMatch(anlass -> anlass == gesucht);
    }

    private static Aufzeichnungsanlass anlass(Aufzeichnung aufzeichnung) {
        return aufzeichnung.fassungsstand().anlass();
    }

    /** Whether two texts say the same; how their lines end makes no difference. */
    public static boolean gleich(String einer, String anderer) {
        return zeilen(einer).equals(zeilen(anderer));
    }

    private static String zeilen(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
