package de.familienaudit.haushalt.einlesen;

import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.haushalt.domain.aufnahme.Planzelle;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Leseplatz;
import de.familienaudit.shared.Schriftform;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the rows of a plan and holds them within bounds: a plan of a district has some thousand rows of a dozen columns. */
final class Plangrenzen {

    /** The rule that speaks for everything here. */
    static final String REGEL = "H-5";

    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final int MAX_ZEILEN = 5_000;
    static final int MAX_SPALTEN = 60;
    /** What is longer is no name and no number; the rest of it is not kept. */
    static final int MAX_ZEICHEN = 500;

    /** Empty ones as well. */
    private static final int MAX_REIHEN = 100_000;

    /** All cells together, since they are kept while a person looks at them. */
    private static final int MAX_TEXT = 2_000_000;

    /** Control characters, marks that turn the direction of writing, and halves of characters, which no database takes. */
    private static final Pattern UNSICHTBAR = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200B-\\u200F\\u00AD\\uFEFF]|\\p{Cs}");

    /** The no-break ones as well. */
    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

    private final List<Planzeile> zeilen = new ArrayList<>();
    private int reihen;
    private int zeichen;

    /**
     * @param nummer of the row in the file
     * @param zellen may be empty, or end with empty ones
     * @throws BusinessRuleException H-5.datei_zeilen, H-5.datei_spalten, H-5.datei_text
     */
    void add(int nummer, List<Planzelle> zellen) {
        Leseplatz.weiter(REGEL);
        if (++reihen > MAX_REIHEN) {
            throw abgelehnt("H-5.datei_zeilen", MAX_ZEILEN);
        }
        int breite = zellen.size();
        while (breite > 0 && zellen.get(breite - 1).istLeer()) {
            breite--;
        }
        if (breite == 0) {
            return;
        }
        if (breite > MAX_SPALTEN) {
            throw new BusinessRuleException(Violation.at("datei", "H-5.datei_spalten", nummer, MAX_SPALTEN));
        }
        if (zeilen.size() == MAX_ZEILEN) {
            throw abgelehnt("H-5.datei_zeilen", MAX_ZEILEN);
        }
        List<Planzelle> behalten = zellen.subList(0, breite);
        zeichen += behalten.stream().mapToInt(z -> z.text().length()).sum();
        if (zeichen > MAX_TEXT) {
            throw abgelehnt("H-5.datei_text", MAX_TEXT);
        }
        zeilen.add(new Planzeile(nummer, behalten));
    }

    List<Planzeile> zeilen() {
        return zeilen;
    }

    /** A text as people see it, and no longer than is kept. */
    static String sauber(String text) {
        String kurz = text.length() <= MAX_ZEICHEN ? text : text.substring(0, MAX_ZEICHEN);
        String sichtbar = UNSICHTBAR.matcher(Schriftform.eine(kurz)).replaceAll("");
        return BLANK.matcher(sichtbar).replaceAll(" ").strip();
    }

    static BusinessRuleException abgelehnt(String code) {
        return new BusinessRuleException(Violation.at("datei", code));
    }

    private static BusinessRuleException abgelehnt(String code, int grenze) {
        return new BusinessRuleException(Violation.at("datei", code, grenze));
    }
}
