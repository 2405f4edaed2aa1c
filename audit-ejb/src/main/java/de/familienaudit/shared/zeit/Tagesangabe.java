package de.familienaudit.shared.zeit;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule G-3: a day as exactly as a source names it. "November 2023" as a beginning is 01.11.2023, as an end 30.11.2023.
 *
 * @param erster first day that is meant; the first of its month or year where the source names no day
 * @param genauigkeit how exactly the source names it
 */
public record Tagesangabe(LocalDate erster, Genauigkeit genauigkeit) implements Serializable {

    private static final int FRUEHESTES = 1900;
    private static final int SPAETESTES = 2199;
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter MONAT = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMAN);

    private static final Pattern MIT_TAG = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MIT_MONAT = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern MIT_NAMEN = Pattern.compile("(?:(\\d{1,2})\\.\\s*)?(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern NUR_JAHR = Pattern.compile("\\d{4}");

    private static final int MONATE = 12;

    public Tagesangabe {
        erster = switch (genauigkeit) {
            case TAG -> erster;
            case MONAT -> erster.withDayOfMonth(1);
            case JAHR -> erster.withDayOfYear(1);
        };
    }

    public static Tagesangabe tag(LocalDate tag) {
        return new Tagesangabe(tag, Genauigkeit.TAG);
    }

    /**
     * Reads what a person typed: {@code 01.06.2015}, {@code 2015-06-01}, {@code 06/2015}, {@code Juni 2015}, {@code 2015}.
     *
     * @param feld the field of the form, for the refusal
     * @param eingabe null counts as empty
     * @throws BusinessRuleException G-3.tag_fehlt, G-3.tag_unverstaendlich, G-3.tag_gibt_es_nicht, G-3.monat_gibt_es_nicht
     */
    public static Tagesangabe lies(String feld, String eingabe) {
        String text = eingabe == null ? "" : eingabe.strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "G-3.tag_fehlt"));
        }
        Matcher tag = MIT_TAG.matcher(text);
        if (tag.matches()) {
            return mitTag(feld, zahl(tag, 3), zahl(tag, 2), zahl(tag, 1));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return mitTag(feld, zahl(iso, 1), zahl(iso, 2), zahl(iso, 3));
        }
        Matcher monat = MIT_MONAT.matcher(text);
        if (monat.matches()) {
            return new Tagesangabe(monat(feld, zahl(monat, 2), zahl(monat, 1)).atDay(1), Genauigkeit.MONAT);
        }
        Matcher name = MIT_NAMEN.matcher(text);
        if (name.matches() && Monatsnamen.nummer(name.group(2)).isPresent()) {
            int nummer = Monatsnamen.nummer(name.group(2)).orElseThrow();
            return name.group(1) == null
                    ? new Tagesangabe(monat(feld, zahl(name, 3), nummer).atDay(1), Genauigkeit.MONAT)
                    : mitTag(feld, zahl(name, 3), nummer, zahl(name, 1));
        }
        if (NUR_JAHR.matcher(text).matches()) {
            return new Tagesangabe(monat(feld, Integer.parseInt(text), 1).atDay(1), Genauigkeit.JAHR);
        }
        throw new BusinessRuleException(Violation.at(feld, "G-3.tag_unverstaendlich", text));
    }

    private static Tagesangabe mitTag(String feld, int jahr, int monat, int tag) {
        YearMonth ym = monat(feld, jahr, monat);
        if (!ym.isValidDay(tag)) {
            throw new BusinessRuleException(Violation.at(
                    feld,
                    "G-3.tag_gibt_es_nicht",
                    tag + "." + monat + "." + jahr,
                    MONAT.format(ym),
                    ym.lengthOfMonth()));
        }
        return tag(ym.atDay(tag));
    }

    private static YearMonth monat(String feld, int jahr, int monat) {
        if (monat < 1 || monat > MONATE) {
            throw new BusinessRuleException(Violation.at(feld, "G-3.monat_gibt_es_nicht", monat));
        }
        if (jahr < FRUEHESTES || jahr > SPAETESTES) {
            throw new BusinessRuleException(Violation.at(feld, "G-3.jahr_gibt_es_nicht", jahr));
        }
        return YearMonth.of(jahr, monat);
    }

    private static int zahl(Matcher matcher, int gruppe) {
        return Integer.parseInt(matcher.group(gruppe));
    }

    /** Last day that is meant. */
    public LocalDate letzter() {
        return switch (genauigkeit) {
            case TAG -> erster;
            case MONAT -> YearMonth.from(erster).atEndOfMonth();
            case JAHR -> erster.plusYears(1).minusDays(1);
        };
    }

    /** As people write it in German: {@code 01.06.2015}, {@code November 2023}, {@code 2015}. */
    @Override
    public String toString() {
        return switch (genauigkeit) {
            case TAG -> TAG.format(erster);
            case MONAT -> MONAT.format(erster);
            case JAHR -> Integer.toString(erster.getYear());
        };
    }
}
