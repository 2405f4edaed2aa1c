package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Closes up hyphens left over from hyphenation: {@code Kyff- häuserkreis} becomes {@code Kyffhäuserkreis}. Only between
 * letters, only before a lower-case word, never before a word that may follow a suspended hyphen ({@code Jugend- und
 * Sozialamt}), never after an abbreviation ({@code KT- beschluss}).
 */
final class Trennstriche {

    /** Before these words the hyphen is suspended or a dash; {@code der} may be a syllable and is absent. */
    private static final Set<String> BLEIBT_VOR = Set.of(
            "und",
            "oder",
            "bzw",
            "beziehungsweise",
            "sowie",
            "als",
            "bis",
            "wie",
            "statt",
            "noch",
            "aber",
            "auch",
            "nicht",
            "sondern",
            "sowohl",
            "u",
            "o",
            "die",
            "das",
            "dass",
            "ist",
            "sind",
            "wird",
            "werden",
            "damit",
            "wenn",
            "ggf",
            "incl",
            "inkl",
            "unter",
            "über",
            "z",
            "d");
    /** First parts of compounds that people write with a hyphen and a stray space. */
    private static final Set<String> BLEIBT_NACH = Set.of("kita", "online", "offline", "care", "service");

    private static final int LAENGSTES_WORT = 60;

    private Trennstriche() {}

    /** @param text the closed-up text; funde what was changed, in order */
    record Ergebnis(String text, List<Fund> funde) {}

    /** One closed-up word as it stood and as it reads now. */
    record Fund(String vorher, String nachher) {}

    static Ergebnis verbinde(String text) {
        StringBuilder neu = new StringBuilder(text.length());
        List<Fund> funde = new ArrayList<>();
        int fertig = 0;
        for (int strich = text.indexOf('-'); strich >= 0; strich = text.indexOf('-', strich + 1)) {
            int weiter = nachLeerraum(text, strich + 1);
            if (weiter == strich + 1 || weiter >= text.length()) {
                continue;
            }
            String vorn = text.substring(wortAnfang(text, strich), strich);
            String hinten = text.substring(weiter, wortEnde(text, weiter));
            if (isTrennung(vorn, hinten)) {
                neu.append(text, fertig, strich);
                fertig = weiter;
                funde.add(new Fund(vorn + "- " + hinten, vorn + hinten));
            }
        }
        return new Ergebnis(neu.append(text, fertig, text.length()).toString(), funde);
    }

    private static boolean isTrennung(String vorn, String hinten) {
        return vorn.length() > 1
                && !hinten.isEmpty()
                && Character.isLowerCase(hinten.charAt(0))
                && !vorn.equals(vorn.toUpperCase(Locale.GERMAN))
                && !BLEIBT_NACH.contains(vorn.toLowerCase(Locale.GERMAN))
                && !BLEIBT_VOR.contains(hinten);
    }

    private static int nachLeerraum(String text, int ab) {
        int i = ab;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wortAnfang(String text, int bis) {
        int i = bis;
        while (i > 0 && bis - i < LAENGSTES_WORT && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wortEnde(String text, int ab) {
        int i = ab;
        while (i < text.length() && i - ab < LAENGSTES_WORT && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
