package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.List;

/** How long the texts of an agreement may be, in characters; the longest one of the example has about 1,500. */
public final class Textgrenze {

    /** The title of a measure or document; the longest of the example has 707. */
    public static final int TITEL = 2_000;

    /** One line: names, a time. */
    public static final int ZEILE = 500;

    /** Reasons, sources and statements. */
    public static final int GRUND = 2_000;

    /** Everything else. */
    public static final int TEXT = 10_000;

    private Textgrenze() {}

    /** The same for a text that stands there already: what nobody changes is not judged, wherever it came from. */
    public static void pruefe(List<Violation> maengel, String feld, String bisher, String text, int grenze) {
        if (!text.equals(bisher)) {
            pruefe(maengel, feld, text, grenze);
        }
    }

    /** Adds form.zu_lang at the field when the text is longer. */
    public static void pruefe(List<Violation> maengel, String feld, String text, int grenze) {
        if (text.length() > grenze) {
            maengel.add(Violation.zuLang(feld, text.length(), grenze));
        }
    }
}
