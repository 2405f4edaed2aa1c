package de.familienaudit.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text and query to one form, so that "massnahme", "Maßnahme" and "MASSNAHME" find each other. */
public final class Suchtext {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Suchtext() {}

    /** Lower case, without accents and umlaut dots, ß as ss, blanks collapsed; never null. */
    public static String of(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.GERMAN).replace("ß", "ss"), Normalizer.Form.NFD);
        return BLANKS.matcher(MARKS.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
