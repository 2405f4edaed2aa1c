package de.familienaudit.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule G-5: an amount in euro with exactly two decimals, never a binary float; printed as {@code 17.655,00 €}.
 *
 * @param wert euro with scale 2, never null
 */
public record Geldbetrag(BigDecimal wert) implements Comparable<Geldbetrag>, Serializable {

    /** 0,00 €. */
    public static final Geldbetrag NICHTS = new Geldbetrag(BigDecimal.ZERO);

    /** Any blank, the no-break space of our own {@link #toString()} too. */
    private static final String LEER = "[\\s\\p{Z}]*";

    private static final String ZIFFERN =
            "(?<euro>\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,13})(?:,(?:(?<cent>\\d{1,2})|-{1,2}|–|—))?";
    private static final Pattern EINGABE = Pattern.compile(
            LEER + "(?<minus>[-−])?" + LEER + ZIFFERN + LEER + "(?:€|EUR|Euro)?" + LEER, Pattern.CASE_INSENSITIVE);
    private static final Pattern IM_TEXT =
            Pattern.compile("(?<![\\d.,])" + ZIFFERN + LEER + "(?:€|EUR\\b|Euro\\b)", Pattern.CASE_INSENSITIVE);

    public Geldbetrag {
        Objects.requireNonNull(wert, "wert");
        wert = wert.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Understands what people type: {@code 17.655,00 €}, {@code 58.000,-€}, {@code 1.500 €}, {@code 15.000,00 Euro}.
     *
     * @param eingabe the typed text, never null
     * @throws BusinessRuleException G-5.kein_betrag when it is not an amount in euro
     */
    public static Geldbetrag parse(String eingabe) {
        Matcher m = EINGABE.matcher(eingabe);
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.of("G-5.kein_betrag", eingabe.strip()));
        }
        BigDecimal betrag = aus(m);
        return new Geldbetrag(m.group("minus") == null ? betrag : betrag.negate());
    }

    /** All amounts with a currency sign inside a running text, in their order; numbers without one are not money. */
    public static List<Geldbetrag> inText(String text) {
        List<Geldbetrag> gefunden = new ArrayList<>();
        Matcher m = IM_TEXT.matcher(text);
        while (m.find()) {
            gefunden.add(new Geldbetrag(aus(m)));
        }
        return gefunden;
    }

    private static BigDecimal aus(Matcher m) {
        String cent = m.group("cent") == null ? "0" : m.group("cent");
        return new BigDecimal(m.group("euro").replace(".", "") + "." + cent);
    }

    public Geldbetrag plus(Geldbetrag anderer) {
        return new Geldbetrag(wert.add(anderer.wert));
    }

    public Geldbetrag minus(Geldbetrag anderer) {
        return new Geldbetrag(wert.subtract(anderer.wert));
    }

    /** The same amount with the other sign. */
    public Geldbetrag negiert() {
        return new Geldbetrag(wert.negate());
    }

    /** Less than 0,00 €. */
    public boolean istNegativ() {
        return wert.signum() < 0;
    }

    public boolean istNichts() {
        return wert.signum() == 0;
    }

    @Override
    public int compareTo(Geldbetrag anderer) {
        return wert.compareTo(anderer.wert);
    }

    /** {@code 17.655,00 €} with a no-break space before the sign. */
    @Override
    public String toString() {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(wert) + "\u00a0€";
    }
}
