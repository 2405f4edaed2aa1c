package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.List;

/** How long the texts of an agreement may be, in characters; the longest one of the example has about 1,500. */
public final class Textgrenze {

    /** One line: titles, names, a time. */
    public static final int ZEILE = 500;

    /** Reasons, sources and statements. */
    public static final int GRUND = 2_000;

    /** Everything else. */
    public static final int TEXT = 10_000;

    private Textgrenze() {}

    /** Adds form.zu_lang at the field when the text is longer. */
    public static void pruefe(List<Violation> maengel, String feld, String text, int grenze) {
        if (text.length() > grenze) {
            maengel.add(Violation.at(feld, "form.zu_lang", grenze));
        }
    }
}
