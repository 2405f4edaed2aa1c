package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Suchtext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody looks for in papers: each word stands in number, Betreff or decision as it is typed, also as a part, or in another form
 * of the same word (ADR 8, ADR 64).
 *
 * @param worte at most eight, as typed
 */
record Suchworte(List<String> worte) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_WORTE = 8;

    /** The number of a paper that begins here may be entered after its text was recorded. */
    private static final String WIE_GETIPPT =
            " and (a.suchtext like :teil%1$d escape '\\' or lower(v.nummer) like :teil%1$d escape '\\' or %2$s)";

    /** {@code wortformen} is no attribute: only searches need it. What is typed is read once, not per row. */
    private static final String IN_ANDERER_FORM =
            "SQL('case when ? @@ (select plainto_tsquery(''german'', ?)) then 1 else 0 end', COLUMN('wortformen', a), :wort%d) = 1";

    private static final String INHALT = "SQL('(select numnode(plainto_tsquery(''german'', ?)))', :%s)";

    /** Beside words that say something one that says nothing, as "der", need not be there. */
    private static final String ODER_OHNE_INHALT =
            " or (" + INHALT.formatted("wort%d") + " = 0 and " + INHALT.formatted("alles") + " > 0)";

    static Suchworte of(String text) {
        return new Suchworte(
                Stream.of(text.substring(0, Math.min(text.length(), MAX_TEXT)).split("\\s+"))
                        .filter(wort -> !wort.isEmpty())
                        .limit(MAX_WORTE)
                        .toList());
    }

    /** Adds the condition about a recording {@code a} of a paper {@code v}. */
    void in(StringBuilder where, Map<String, Object> parameters) {
        if (worte.stream().anyMatch(this::istEntbehrlich)) {
            parameters.put("alles", String.join(" ", worte));
        }
        for (int i = 0; i < worte.size(); i++) {
            String wort = worte.get(i);
            String form = IN_ANDERER_FORM.formatted(i) + (istEntbehrlich(wort) ? ODER_OHNE_INHALT.formatted(i) : "");
            where.append(WIE_GETIPPT.formatted(i, form));
            String teil = Suchtext.of(wort).replaceAll("([\\\\%_])", "\\\\$1");
            parameters.put("teil" + i, "%" + teil + "%");
            parameters.put("wort" + i, wort);
        }
    }

    private boolean istEntbehrlich(String wort) {
        return worte.size() > 1 && wort.chars().anyMatch(Character::isLetter);
    }
}
