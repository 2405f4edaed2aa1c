package de.familienaudit.shared.zeit;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule A-12: numbers as people write them, {@code 6,8}, {@code 4.700}, {@code 6,8 %}; at most 12 digits and 4 decimals. */
public final class Dezimalzahl {

    private static final int GEZEIGT = 60;

    private static final Pattern GESCHRIEBEN = Pattern.compile(
            "(?<minus>[-−–])?\\h*(?<ganz>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,12})(?:,(?<bruch>\\d{1,4}))?");
    private static final Pattern ZU_GENAU = Pattern.compile("[-−–]?[\\d.]+,\\d{5,}");
    private static final Pattern ZU_GROSS = Pattern.compile("[-−–]?(?:\\d{13,}|\\d{1,3}(?:\\.\\d{3}){4,})(?:,\\d*)?");
    private static final Pattern MIT_PUNKT = Pattern.compile("[-−–]?\\d+\\.\\d+");

    private Dezimalzahl() {}

    /**
     * Understands a typed number; the unit may stand behind it, as may a percent sign where the unit means percent.
     *
     * @param feld the field of the form, for the refusal
     * @param eingabe the typed text, never null
     * @param einheit the unit of the key figure, may be empty
     * @return the number without needless zeros
     * @throws BusinessRuleException A-12.zahl_fehlt, A-12.zahl_punkt, A-12.zahl_zu_genau, A-12.zahl_zu_gross,
     *     A-12.keine_zahl
     */
    public static BigDecimal parse(String feld, String eingabe, String einheit) {
        String text = ohneEinheit(eingabe.strip(), einheit.strip());
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "A-12.zahl_fehlt"));
        }
        Matcher m = GESCHRIEBEN.matcher(text);
        if (!m.matches()) {
            throw new BusinessRuleException(mangel(feld, text, eingabe.strip()));
        }
        String bruch = m.group("bruch") == null ? "" : "." + m.group("bruch");
        BigDecimal zahl = new BigDecimal(m.group("ganz").replace(".", "") + bruch);
        return knapp(m.group("minus") == null ? zahl : zahl.negate());
    }

    /** {@code 4.700}, {@code 6,8}; never null, in the German form in which it is typed. */
    public static String schreibe(BigDecimal zahl) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(zahl);
    }

    private static BigDecimal knapp(BigDecimal zahl) {
        BigDecimal ohneNullen = zahl.stripTrailingZeros();
        return ohneNullen.scale() < 0 ? ohneNullen.setScale(0) : ohneNullen;
    }

    private static String ohneEinheit(String text, String einheit) {
        for (String endung : new String[] {einheit, "%", "Prozent"}) {
            boolean passt = endung.equals(einheit) || istProzent(einheit);
            if (passt && !endung.isEmpty() && endetMit(text, endung)) {
                return text.substring(0, text.length() - endung.length()).strip();
            }
        }
        return text;
    }

    private static boolean istProzent(String einheit) {
        return "%".equals(einheit) || "prozent".equalsIgnoreCase(einheit);
    }

    private static boolean endetMit(String text, String endung) {
        return text.regionMatches(true, text.length() - endung.length(), endung, 0, endung.length());
    }

    private static Violation mangel(String feld, String text, String eingabe) {
        if (MIT_PUNKT.matcher(text).matches()) {
            return Violation.at(feld, "A-12.zahl_punkt", gekuerzt(eingabe));
        }
        if (ZU_GENAU.matcher(text).matches()) {
            return Violation.at(feld, "A-12.zahl_zu_genau", gekuerzt(eingabe));
        }
        if (ZU_GROSS.matcher(text).matches()) {
            return Violation.at(feld, "A-12.zahl_zu_gross", gekuerzt(eingabe));
        }
        return Violation.at(feld, "A-12.keine_zahl", gekuerzt(eingabe));
    }

    static String gekuerzt(String eingabe) {
        return eingabe.length() <= GEZEIGT ? eingabe : eingabe.substring(0, GEZEIGT) + "…";
    }
}
