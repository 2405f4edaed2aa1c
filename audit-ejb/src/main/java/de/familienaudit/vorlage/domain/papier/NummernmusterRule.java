package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rule V-1: numbers of one Kommune follow a pattern, which shows in those that it has: {@code 2020/7/010} is {@code JJJJ/N/N}. One that
 * looks different is a remark, since bodies do give other numbers.
 */
public final class NummernmusterRule {

    private static final int GENUG = 2;
    private static final Pattern JAHR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern ZAHL = Pattern.compile("\\d+");

    private NummernmusterRule() {}

    /**
     * @param andere numbers of other papers of the Kommune
     * @return V-1.muster; empty when it fits, or when the others have no pattern in common
     */
    public static Optional<Violation> bemerkung(String nummer, Collection<String> andere) {
        Set<String> muster = andere.stream().map(NummernmusterRule::muster).collect(Collectors.toSet());
        if (andere.size() < GENUG || muster.size() != 1 || muster.contains(muster(nummer))) {
            return Optional.empty();
        }
        return Optional.of(
                Violation.at("nummer", "V-1.muster", nummer, muster.iterator().next()));
    }

    static String muster(String nummer) {
        return ZAHL.matcher(JAHR.matcher(nummer).replaceAll("JJJJ")).replaceAll("N");
    }
}
