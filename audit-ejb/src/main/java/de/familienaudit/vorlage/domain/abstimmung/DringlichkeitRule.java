package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Rule V-16: a body that was invited at short notice finds that the matter cannot wait before it deals with it (ThürKO § 35). What was
 * decided without is not void, since a member who attends and does not object heals it; so the result stays what it is.
 */
public final class DringlichkeitRule {

    private DringlichkeitRule() {}

    /**
     * @param feld prefix of the fields of a vote in the form, with %d for its place in the list, from 0
     * @param abstimmungen of one consultation in a session that was called as dringlich
     * @return V-16.dringlichkeit_fehlt where the matter was voted on and nothing is said of the finding
     */
    public static List<Violation> verstoesse(String feld, List<Abstimmung> abstimmungen) {
        boolean inDerSache =
                abstimmungen.stream().anyMatch(a -> a.worueber().gegenstand().bewegtVorlage());
        return inDerSache && abstimmungen.stream().noneMatch(DringlichkeitRule::istFeststellung)
                ? List.of(Violation.at(feld.formatted(0) + "gegenstand", "V-16.dringlichkeit_fehlt"))
                : List.of();
    }

    /** Whether the body found that the matter can wait. */
    public static boolean istVerneint(
            List<Abstimmung> abstimmungen, Function<Abstimmungsgegenstand, Mehrheit> mehrheit, OptionalInt mitglieder) {
        return abstimmungen.stream()
                .filter(DringlichkeitRule::istFeststellung)
                .anyMatch(a -> ErgebnisRule.ergebnis(a, mehrheit.apply(Abstimmungsgegenstand.DRINGLICHKEIT), mitglieder)
                                .ausgang()
                        == Ausgang.ABGELEHNT);
    }

    private static boolean istFeststellung(Abstimmung abstimmung) {
        return abstimmung.worueber().gegenstand() == Abstimmungsgegenstand.DRINGLICHKEIT;
    }
}
