package de.familienaudit.zielvereinbarung.fassung;

/**
 * {@link de.familienaudit.shared.Suchtext} as an expression of the database, for columns that
 * have no search text beside them: lower case, without accents and umlaut dots, ß as ss, blanks collapsed.
 */
public final class SuchtextSql {

    private SuchtextSql() {}

    /** @param spalte the column, with its alias */
    public static String von(String spalte) {
        return "btrim(regexp_replace(regexp_replace(normalize(replace(lower(" + spalte
                + "), 'ß', 'ss'), NFD), '[\\u0300-\\u036f]+', '', 'g'), '\\s+', ' ', 'g'))";
    }
}
