package de.familienaudit.shared.formtext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps words of everyday from being read as marks: a sign that no text may hold is put where CommonMark would begin something, and taken
 * out when the text is shown. A day, an amount below zero, {@code 1)} and a lonely dash stay what was typed.
 */
final class Schutz {

    /** Stands for a sign that cannot be shown. */
    static final int ERSATZ = 0xFFFD;

    /** Unicode keeps it for use within a program (a noncharacter); it comes in no text. */
    private static final String ZEICHEN = "\uFDD0";

    private static final String MONAT = "Jan|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez";

    /** In their order; each puts the sign where its group 1 ends. */
    private static final List<Pattern> STELLEN = List.of(
            // names of link targets, which CommonMark takes out of the text
            Pattern.compile("()(?=\\[)"),
            // other marks of a list than 1. and - and *
            Pattern.compile("(?<=[0-9])()(?=\\))"),
            Pattern.compile("()(?=\\+(?:[ \\t]|$))", Pattern.MULTILINE),
            Pattern.compile("(?<![0-9])(0)(?=[0-9]{1,8}\\.)"),
            // nothing but marks, and marks with nothing behind them
            Pattern.compile("^([ \\t]{0,3})(?=[-*][-* \\t]*$)", Pattern.MULTILINE),
            Pattern.compile("(?<=[0-9])()(?=\\.[ \\t]*$)", Pattern.MULTILINE),
            Pattern.compile("(?<=[ \\t])()(?=[-*][ \\t]*$)", Pattern.MULTILINE),
            // less than nothing
            Pattern.compile(
                    "^([ \\t]{0,40})(?=-[ \\t]{1,9}[0-9][0-9.]{0,20}(?:,[0-9]{2}(?![0-9])|(?:,[0-9]{1,9})?[ \\t]?(?:€|EUR|Euro|%)))",
                    Pattern.MULTILINE),
            // days
            Pattern.compile("^([ \\t]{0,40}[0-9]{1,2})(?=\\.[ \\t]{1,9}(?:" + MONAT + "))", Pattern.MULTILINE),
            Pattern.compile(
                    "^([ \\t]{0,40}[0-9]{1,2})(?=\\.[ \\t]{1,9}[0-9]{1,2}\\.[ \\t]{0,9}[0-9]{2})", Pattern.MULTILINE),
            // one mark in a line
            Pattern.compile("^([ \\t]{0,40}(?:[-*]|[0-9]{1,9}\\.)[ \\t]{1,40})(?=[-*0-9])", Pattern.MULTILINE));

    private final String text;

    private Schutz(String text) {
        this.text = text;
    }

    static Schutz vor(String quelle) {
        String text = quelle.replace("\r\n", "\n").replace('\r', '\n').replace(ZEICHEN, Character.toString(ERSATZ));
        for (Pattern stelle : STELLEN) {
            text = stelle.matcher(text).replaceAll("$1" + ZEICHEN);
        }
        return new Schutz(text);
    }

    /** What is read. */
    String text() {
        return text;
    }

    /** A piece of it as it was typed. */
    static String zurueck(String stueck) {
        return stueck.replace(ZEICHEN, "");
    }

    /** The number that is typed at a place, behind its indentation; 0 for none. */
    int zahl(int anfang) {
        int stelle = anfang;
        while (stelle < text.length() && (text.charAt(stelle) == ' ' || text.charAt(stelle) == '\t')) {
            stelle++;
        }
        int ende = stelle;
        while (ende < text.length() && Character.isDigit(text.charAt(ende))) {
            ende++;
        }
        return ende == stelle ? 0 : Integer.parseInt(text.substring(stelle, ende));
    }

    /** How many lines end between two places. */
    int zeilen(int von, int bis) {
        return (int) text.substring(von, bis).chars().filter(c -> c == '\n').count();
    }
}
