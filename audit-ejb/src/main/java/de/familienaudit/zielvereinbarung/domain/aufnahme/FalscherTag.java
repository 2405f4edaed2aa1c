package de.familienaudit.zielvereinbarung.domain.aufnahme;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-4: a day that no month has, {@code 31.06.2025}; such a time is not understood, and a person should hear why.
 *
 * @param tag the day as written
 * @param tage how many days its month has
 */
public record FalscherTag(String tag, int tage) {

    private static final Pattern TAG = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
    private static final int MONATE = 12;

    /** The first such day in a wording; empty when each day in it exists. */
    public static Optional<FalscherTag> in(String wortlaut) {
        Matcher tage = TAG.matcher(wortlaut);
        while (tage.find()) {
            int monat = Integer.parseInt(tage.group(2));
            if (monat >= 1 && monat <= MONATE) {
                int laenge =
                        YearMonth.of(Integer.parseInt(tage.group(3)), monat).lengthOfMonth();
                if (Integer.parseInt(tage.group(1)) > laenge) {
                    return Optional.of(new FalscherTag(tage.group(), laenge));
                }
            }
        }
        return Optional.empty();
    }
}
