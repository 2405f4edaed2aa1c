package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares names of Stellen, so that the import can propose which of them are the same, and guesses which are external.
 * Only a person decides: names that may or may not mean the same (Wirtschaftsförderung and the SG of that name) are not
 * proposed, nor a unit and its head, unless the house is external and has one contact anyway.
 */
public final class StellenName {

    /** One rewriting of a name in lower case. */
    private record Regel(Pattern muster, String ersatz) {
        static Regel of(String muster, String ersatz) {
            return new Regel(Pattern.compile(muster), ersatz);
        }
    }

    private static final List<Regel> REGELN = List.of(
            Regel.of("[„“”\"»«‚‘’']", ""),
            Regel.of("\\s*/\\s*", "/"),
            Regel.of("\\s+", " "),
            Regel.of(" ?\\([^()]*\\)", ""),
            // which Kommune is known
            Regel.of(" des (?:land|\\p{L}+)kreises\\b", ""),
            Regel.of(" unter einbe(?:zug|ziehung) .*", ""),
            // the head of a house, however it is called
            Regel.of("^(?<amt>.*\\p{L}amts?)(?:leitung|leiterin|leiter)$", "leitung ${amt}"),
            Regel.of("^leitung (?<amt>.*amt)s$", "leitung ${amt}"),
            Regel.of("^(?:leiterin|leiter)\\b", "leitung"),
            Regel.of("^(?:fbl|fachbereichsleit(?:ung|erin|er))\\b", "leitung fb"),
            Regel.of("^(?:sgl|sachgebietsleit(?:ung|erin|er))\\b", "leitung sg"),
            Regel.of("\\bfachbereich\\b", "fb"),
            Regel.of("\\bsachgebiet\\b", "sg"),
            Regel.of("(?<=^| )(?:des|der|die|das|dem|den) ", ""),
            // a list of tasks behind a unit: its first one names it
            Regel.of("^(?<erste>(?:leitung )?sg [^/]+)/.*", "${erste}"),
            // the same post in other words
            Regel.of("\\bsozialplaner(?:in)?\\b", "sozialplanung"),
            Regel.of("^(?<was>\\p{L}+)fachberatung$", "fachberatung ${was}"),
            Regel.of("^(?<was>fachberatung \\p{L}+) im .*amt$", "${was}"),
            Regel.of("^fachkraft kinder- und jugendarbeit$", "fachkraft jugendarbeit"),
            Regel.of("^ba$", "agentur für arbeit"),
            Regel.of("^(?<wer>(?:leitung )?(?:agentur für arbeit|jobcenter|staatliches schulamt)) \\p{L}+$", "${wer}"));

    /** Words of parties outside of the Landratsamt, in lower case. The list is a guess, a person confirms it. */
    private static final List<String> EXTERNE_WORTE = List.of(
            // forms of organisations
            "e.v.",
            "e. v.",
            "gmbh",
            "ggmbh",
            "stiftung",
            "verein",
            "vereine",
            "verband",
            "verbände",
            "kammer",
            // authorities of others
            "agentur für arbeit",
            "ba",
            "jobcenter",
            "staatliches schulamt",
            "staatlichen schulamt",
            "ministerium",
            "polizei",
            "krankenkasse",
            "krankenkassen",
            "regionalmanagement",
            // municipalities of the Kreis
            "kommunen",
            "gemeinden",
            "städte",
            "bürgermeister",
            "bürgermeisterin",
            "bürgermeisterinnen",
            // those who run services and houses
            "träger",
            "vermieter",
            "wohnungsgesellschaft",
            "wohnungsgesellschaften",
            "familienlotsen",
            "dorfkümmerer",
            "mehrgenerationenhaus",
            "mehrgenerationenhäuser",
            "familienzentrum",
            "familienzentren",
            "kinder- und jugendeinrichtungen",
            "kirche",
            "kirchen",
            "caritas",
            "diakonie",
            "awo",
            "drk",
            // business
            "unternehmen",
            "betriebe",
            "telekom");

    private static final Pattern EXTERN = Pattern.compile("(?<!\\p{L})(?:"
            + EXTERNE_WORTE.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\p{L})");

    private StellenName() {}

    /**
     * The name reduced to what it means: equal keys are safe variants.
     *
     * @param name as written, never null
     */
    public static String schluessel(String name) {
        String text = TextCleaner.lesbar(name).toLowerCase(Locale.GERMAN).strip();
        for (Regel regel : REGELN) {
            text = regel.muster().matcher(text).replaceAll(regel.ersatz()).strip();
        }
        return istExtern(name) ? text.replaceFirst("^leitung ", "") : text;
    }

    /**
     * Groups of names that look like variants of one Stelle.
     *
     * @param namen all names of a document, in any order, repeated or not
     * @return groups of at least two names, in the order in which they first occur
     */
    public static List<Set<String>> vorschlaege(Collection<String> namen) {
        Map<String, Set<String>> gruppen = new LinkedHashMap<>();
        namen.forEach(n -> gruppen.computeIfAbsent(schluessel(n), s -> new LinkedHashSet<>())
                .add(n));
        List<Set<String>> vorschlaege = new ArrayList<>();
        gruppen.values().stream().filter(g -> g.size() > 1).forEach(vorschlaege::add);
        return vorschlaege;
    }

    /** Guesses whether a Stelle lies outside of the administration, by a list of words. */
    public static boolean istExtern(String name) {
        return EXTERN.matcher(name.toLowerCase(Locale.GERMAN)).find();
    }
}
