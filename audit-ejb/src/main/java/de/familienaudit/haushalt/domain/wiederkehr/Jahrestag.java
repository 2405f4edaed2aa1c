package de.familienaudit.haushalt.domain.wiederkehr;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule H-8: a day of each year as people write it, {@code 30.06.} */
public final class Jahrestag {

    private static final Pattern MUSTER = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.?");

    private Jahrestag() {}

    /** Empty for what is no day; the 29.02. is one. */
    public static Optional<MonthDay> lies(String eingabe) {
        Matcher m = MUSTER.matcher(eingabe.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String text(MonthDay tag) {
        return "%02d.%02d.".formatted(tag.getDayOfMonth(), tag.getMonthValue());
    }
}
