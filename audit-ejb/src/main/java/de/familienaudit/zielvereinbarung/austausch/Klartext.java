package de.familienaudit.zielvereinbarung.austausch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as they stand in a file: texts without what nobody can see, dates in the two ways that people write them. */
final class Klartext {

    /** The same that a form drops from what somebody types, and halves of characters, which no database takes. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]|\\p{Cs}");

    private static final DateTimeFormatter DEUTSCH =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMAN).withResolverStyle(ResolverStyle.STRICT);

    private Klartext() {}

    static String of(String roh) {
        return INVISIBLE.matcher(roh).replaceAll("").strip();
    }

    /**
     * @param text {@code 2020-06-10} or {@code 10.06.2020}
     * @return null when the text is blank
     */
    static LocalDate datum(String ort, String angabe, String text) {
        String tag = text.strip();
        if (tag.isEmpty()) {
            return null;
        }
        try {
            return tag.indexOf('.') < 0 ? LocalDate.parse(tag) : LocalDate.parse(tag, DEUTSCH);
        } catch (DateTimeException e) {
            throw cause(Formatfehler.falsch(ort, angabe, text), e);
        }
    }

    /** A whole number from 0 to 999. */
    static int zahl(String ort, String angabe, String text) {
        String ziffern = text.strip();
        if (!ziffern.matches("[0-9]{1,3}")) {
            throw Formatfehler.falsch(ort, angabe, text);
        }
        return Integer.parseInt(ziffern);
    }

    private static <E extends RuntimeException> E cause(E fehler, Exception ursache) {
        fehler.initCause(ursache);
        return fehler;
    }
}
