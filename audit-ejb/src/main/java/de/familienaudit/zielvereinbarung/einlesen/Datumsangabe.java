package de.familienaudit.zielvereinbarung.einlesen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a protocol: {@code 27.11.2019}, {@code 27. November 2019} or {@code 2019-11-27}. */
final class Datumsangabe {

    private static final Pattern ISO = Pattern.compile("(?<jahr>\\d{4})-(?<monat>\\d{2})-(?<tag>\\d{2})");
    private static final Pattern DEUTSCH = Pattern.compile("(?:[A-Za-z]{2,10}, ?)?(?:den |am )?(?<tag>\\d{1,2})\\. ?"
            + "(?<monat>\\d{1,2}\\.|[A-Za-zä]{3,9}\\.?) ?(?<jahr>\\d{4})");
    private static final List<String> MONATE =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");

    private Datumsangabe() {}

    static Optional<LocalDate> parse(String text) {
        for (Pattern form : List.of(ISO, DEUTSCH)) {
            Matcher m = form.matcher(text);
            if (m.matches()) {
                return datum(m.group("jahr"), monat(m.group("monat")), m.group("tag"));
            }
        }
        return Optional.empty();
    }

    private static int monat(String monat) {
        String ziffern = monat.replace(".", "");
        return ziffern.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(ziffern)
                : MONATE.indexOf(ziffern.substring(0, 3).toLowerCase(Locale.GERMAN)) + 1;
    }

    private static Optional<LocalDate> datum(String jahr, int monat, String tag) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(jahr), monat, Integer.parseInt(tag)));
        } catch (DateTimeException e) {
            // 31.02. or month 13: the caller reports the wording as illegible
            return Optional.empty();
        }
    }
}
