package de.familienaudit.zugang.domain.anmeldung;

import java.util.Locale;

/**
 * The form of a recovery code: 16 characters without those that look alike, in groups of four
 * ({@code ABCD-EFGH-JKLM-NPQR}), 80 random bits. Each is good for once.
 */
public final class Wiederherstellungscodes {

    /** How many are given out at once. */
    public static final int ANZAHL = 10;

    /** Random bytes behind one code. */
    public static final int BYTES = 16;

    private static final String ZEICHEN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GRUPPE = 4;

    private Wiederherstellungscodes() {}

    /** Whether the text can only be meant as a recovery code and not as the six digits of the app. */
    public static boolean istGemeint(String eingabe) {
        return normalisiert(eingabe).length() > 8;
    }

    /** What is compared: without hyphens and blanks, in upper case. */
    public static String normalisiert(String eingabe) {
        return eingabe.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * One readable code.
     *
     * @param zufall 16 random bytes, five bits of each are used
     */
    public static String ausZufall(byte[] zufall) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < BYTES; i++) {
            if (i > 0 && i % GRUPPE == 0) {
                code.append('-');
            }
            code.append(ZEICHEN.charAt(zufall[i] & 31));
        }
        return code.toString();
    }
}
