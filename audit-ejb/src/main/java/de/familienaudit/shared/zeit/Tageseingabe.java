package de.familienaudit.shared.zeit;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it into a field that wants a whole day: {@code 10.06.2020}, {@code 10.6.20}, {@code 10. Juni 2020},
 * {@code 2020-06-10}. Two digits of a year mean the years from 1970 to 2069.
 */
public final class Tageseingabe {

    private static final int JAHRHUNDERT = 100;
    private static final int WENDE = 70;

    private static final Pattern KURZES_JAHR = Pattern.compile("(\\d{1,2}\\.\\s?\\d{1,2}\\.)\\s?(\\d{2})");

    private Tageseingabe() {}

    /**
     * Reads a typed day.
     *
     * @param feld the field of the form, for the refusal; empty for none
     * @param eingabe the typed text, never null
     * @throws BusinessRuleException form.kein_tag where no whole day is named; G-3.tag_gibt_es_nicht, G-3.monat_gibt_es_nicht,
     *     G-3.jahr_gibt_es_nicht where the calendar has no such day
     */
    public static LocalDate lies(String feld, String eingabe) {
        String text = eingabe.strip();
        Tagesangabe angabe;
        try {
            angabe = Tagesangabe.lies(feld, mitJahrhundert(text));
        } catch (BusinessRuleException e) {
            throw unverstaendlich(e) ? keinTag(feld, text, e) : e;
        }
        if (angabe.genauigkeit() != Genauigkeit.TAG) {
            throw keinTag(feld, text, null);
        }
        return angabe.erster();
    }

    private static String mitJahrhundert(String text) {
        Matcher kurz = KURZES_JAHR.matcher(text);
        if (!kurz.matches()) {
            return text;
        }
        int jahr = Integer.parseInt(kurz.group(2));
        return kurz.group(1) + (jahr < WENDE ? 20 * JAHRHUNDERT + jahr : 19 * JAHRHUNDERT + jahr);
    }

    private static boolean unverstaendlich(BusinessRuleException e) {
        return e.violations().stream()
                .allMatch(v -> "G-3.tag_unverstaendlich".equals(v.code()) || "G-3.tag_fehlt".equals(v.code()));
    }

    private static BusinessRuleException keinTag(String feld, String text, BusinessRuleException grund) {
        BusinessRuleException keiner =
                new BusinessRuleException(Violation.at(feld, "form.kein_tag", Dezimalzahl.gekuerzt(text)));
        if (grund != null) {
            keiner.initCause(grund);
        }
        return keiner;
    }
}
