package de.familienaudit.zielvereinbarung.domain.fassung;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-11: finds in the text of a measure the other measures it builds on ("im Zusammenhang mit Maßnahme 3.2.2."), and
 * in the text of a Ziel the other Ziele.
 */
public final class VerweisRule {

    private static final Pattern MASSNAHME = Pattern.compile("(?<![\\d.])(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");
    private static final Pattern ZIEL = Pattern.compile("\\bZiel(?:s|es|e|en)?\\s+(\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)");

    private VerweisRule() {}

    /** Numbers of the measures that the text names, without its own. */
    public static Set<String> massnahmen(String text, String eigene) {
        return gefunden(MASSNAHME, text, eigene);
    }

    /** Numbers of the Ziele that the text names, without its own. */
    public static Set<String> ziele(String text, String eigenes) {
        return gefunden(ZIEL, text, eigenes);
    }

    private static Set<String> gefunden(Pattern muster, String text, String eigene) {
        Set<String> nummern = new LinkedHashSet<>();
        Matcher m = muster.matcher(text);
        while (m.find()) {
            nummern.add(m.group(1));
        }
        nummern.remove(eigene);
        return nummern;
    }
}
