package de.familienaudit.vorlage.domain.abstimmung;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule V-2: parts of a paper as people name them. {@code Punkt 1}, {@code Beschlusspunkt 1}, {@code Nr. 1} and {@code Ziffer 1} are the
 * same part, {@code 2 a} and {@code 2a} too; {@code Punkte 1 bis 3} are three; a part without a number is known by its words.
 */
public final class Teilangabe {

    private static final int HOECHSTENS = 200;
    private static final Pattern TRENNER = Pattern.compile("[;,\\n/+&]|\\s(?:und|sowie|u\\.)\\s");
    private static final String WORT =
            "(?:(?:(?:Beschluss)?Punkte?n?|Nr\\.?|Nummern?|Ziffern?|Ziff\\.?|Teile?|Nrn\\.?|Abs\\.?|Absatz"
                    + "|Absätze|Buchst\\.?|Buchstaben?)\\s*)?";
    private static final Pattern BEREICH = Pattern.compile(
            WORT + "(\\d{1,3})\\.?\\s*(?:bis|-|–)\\s*(\\d{1,3})\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EINZELN = Pattern.compile(
            WORT + "(\\d{1,3}(?:\\.\\d{1,3})*)\\s?([a-z]?)[.)]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMMERIERT = Pattern.compile("(?m)^\\s*(\\d{1,3})[.)]\\s+\\S");

    private Teilangabe() {}

    /** The parts that a text names, in its order; empty when it names none, or a range that runs backwards. */
    public static Set<String> lies(String text) {
        Set<String> teile = new LinkedHashSet<>();
        for (String stueck : TRENNER.split(text)) {
            dazu(stueck.strip(), teile);
        }
        return teile;
    }

    /** The numbered points of a decision as its text counts them, from 1 on; empty when it counts fewer than two. */
    public static Set<String> punkte(String beschluss) {
        Set<String> punkte = new LinkedHashSet<>();
        Matcher m = NUMMERIERT.matcher(beschluss);
        while (m.find()) {
            if (Integer.parseInt(m.group(1)) == punkte.size() + 1) {
                punkte.add(m.group(1));
            }
        }
        return punkte.size() < 2 ? Set.of() : punkte;
    }

    private static void dazu(String stueck, Set<String> teile) {
        Matcher bereich = BEREICH.matcher(stueck);
        Matcher einzeln = EINZELN.matcher(stueck);
        if (bereich.matches()) {
            int von = Integer.parseInt(bereich.group(1));
            int bis = Math.min(Integer.parseInt(bereich.group(2)), von + HOECHSTENS);
            for (int i = von; i <= bis; i++) {
                teile.add(String.valueOf(i));
            }
        } else if (einzeln.matches()) {
            teile.add((einzeln.group(1) + einzeln.group(2)).toLowerCase(Locale.GERMAN));
        } else if (!stueck.isEmpty()) {
            teile.add(stueck.toLowerCase(Locale.GERMAN));
        }
    }
}
