package de.familienaudit.haushalt.domain.geld;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule G-5: the amount of a form of the budget, above 0,00 €. What {@link Geldbetrag#parse} understands is understood; of the rest a
 * person is told what is wrong with it, since a wrong guess at an amount costs more than a question.
 */
public final class Betragseingabe {

    /** The highest amount of one entry; the database holds it too. */
    public static final Geldbetrag HOECHSTENS = new Geldbetrag(new BigDecimal("9999999999.99"));

    private static final int GEZEIGT = 60;

    private static final String ENDE = "[\\s\\p{Z}]*(?:€|EUR|Euro)?[\\s\\p{Z}]*";
    private static final Pattern PUNKT = pattern("(\\d{1,13})\\.(\\d{1,2})" + ENDE);
    private static final Pattern ZU_GENAU = pattern("[-−]?(?:\\d{1,13}|\\d{1,3}(?:\\.\\d{3})+),\\d{3,}" + ENDE);
    private static final Pattern ZWEIMAL = pattern("(\\S.{0,30}?)[\\s\\p{Z}]*\\1");
    private static final Pattern MIT_ZEICHEN = pattern(".*(?:€|EUR|Euro)");
    private static final Pattern ZU_HOCH = pattern("(?:\\d{14,}|\\d{1,3}(?:\\.\\d{3}){5,})(?:,\\d{0,2})?" + ENDE);

    private Betragseingabe() {}

    /**
     * @param feld the field of the form, for the refusal
     * @param eingabe the typed text; null counts as empty
     * @throws BusinessRuleException form.pflichtfeld, G-5.punkt_statt_komma, G-5.zu_genau, G-5.doppelt, G-5.kein_betrag,
     *     G-5.nicht_positiv, G-5.zu_hoch
     */
    public static Geldbetrag lies(String feld, String eingabe) {
        Geldbetrag betrag = liesAuchNichts(feld, eingabe);
        if (betrag.wert().signum() <= 0) {
            throw new BusinessRuleException(Violation.at(feld, "G-5.nicht_positiv", gekuerzt(eingabe.strip())));
        }
        return betrag;
    }

    /**
     * The same where 0,00 € means something, and what is below it is refused by the rule that asks.
     *
     * @throws BusinessRuleException as {@link #lies}, without G-5.nicht_positiv
     */
    public static Geldbetrag liesAuchNichts(String feld, String eingabe) {
        String text = eingabe == null ? "" : eingabe.strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "form.pflichtfeld"));
        }
        Geldbetrag betrag = betrag(feld, text);
        if (betrag.compareTo(HOECHSTENS) > 0) {
            throw new BusinessRuleException(Violation.at(feld, "G-5.zu_hoch", gekuerzt(text), HOECHSTENS));
        }
        return betrag;
    }

    private static Geldbetrag betrag(String feld, String text) {
        try {
            return Geldbetrag.parse(text);
        } catch (BusinessRuleException e) {
            throw (BusinessRuleException) new BusinessRuleException(mangel(feld, text)).initCause(e);
        }
    }

    private static Violation mangel(String feld, String text) {
        Matcher punkt = PUNKT.matcher(text);
        if (punkt.matches()) {
            return Violation.at(feld, "G-5.punkt_statt_komma", gekuerzt(text), mitKomma(punkt));
        }
        if (ZU_GENAU.matcher(text).matches()) {
            return Violation.at(feld, "G-5.zu_genau", gekuerzt(text));
        }
        if (ZU_HOCH.matcher(text).matches()) {
            return Violation.at(feld, "G-5.zu_hoch", gekuerzt(text), HOECHSTENS);
        }
        return Violation.at(feld, istDoppelt(text) ? "G-5.doppelt" : "G-5.kein_betrag", gekuerzt(text));
    }

    private static String mitKomma(Matcher punkt) {
        BigDecimal gemeint = new BigDecimal(punkt.group(1) + "." + punkt.group(2));
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(gemeint);
    }

    /** Whether the same amount stands there twice, as after pasting twice. */
    private static boolean istDoppelt(String text) {
        Matcher zweimal = ZWEIMAL.matcher(text);
        return zweimal.matches() && istBetrag(zweimal.group(1));
    }

    private static boolean istBetrag(String text) {
        String mitZeichen = MIT_ZEICHEN.matcher(text).matches() ? text : text + " €";
        return Geldbetrag.inText(mitZeichen).size() == 1;
    }

    private static String gekuerzt(String text) {
        return text.length() <= GEZEIGT ? text : text.substring(0, GEZEIGT) + "…";
    }

    private static Pattern pattern(String ausdruck) {
        return Pattern.compile(ausdruck, Pattern.CASE_INSENSITIVE);
    }
}
