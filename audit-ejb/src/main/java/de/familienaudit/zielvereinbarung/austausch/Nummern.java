package de.familienaudit.zielvereinbarung.austausch;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule A-1: the numbers in a file, {@code 1.2} and {@code 1.2.3}, with or without a trailing dot. */
final class Nummern {

    /** 1.5.10 after 1.5.9. */
    static final Comparator<String> ALS_ZAHLEN = (a, b) -> {
        List<Integer> links = teile(a);
        List<Integer> rechts = teile(b);
        for (int i = 0; i < Math.min(links.size(), rechts.size()); i++) {
            int vergleich = links.get(i).compareTo(rechts.get(i));
            if (vergleich != 0) {
                return vergleich;
            }
        }
        return Integer.compare(links.size(), rechts.size());
    };

    private static final String TEIL = "(?!0+(?:\\.|$))[0-9]{1,3}";
    private static final Pattern ZIEL = Pattern.compile(TEIL + "\\." + TEIL);
    private static final Pattern MASSNAHME = Pattern.compile(TEIL + "\\." + TEIL + "\\." + TEIL);

    private Nummern() {}

    static String ziel(String ort, String text) {
        return passend(ZIEL, ort, text);
    }

    static String massnahme(String ort, String text) {
        return passend(MASSNAHME, ort, text);
    }

    /** Number of a Ziel or of a measure. */
    static String verweis(String ort, String angabe, String text) {
        String nummer = ohnePunkt(text);
        if (!ZIEL.matcher(nummer).matches() && !MASSNAHME.matcher(nummer).matches()) {
            throw Formatfehler.falsch(ort, angabe, text);
        }
        return glatt(nummer);
    }

    /** {@code 1.2} of {@code 1.2.3}, {@code 1} of {@code 1.2}. */
    static String oberhalb(String nummer) {
        return nummer.substring(0, nummer.lastIndexOf('.'));
    }

    static List<Integer> teile(String nummer) {
        return Stream.of(nummer.split("\\.")).map(Integer::valueOf).toList();
    }

    private static String passend(Pattern muster, String ort, String text) {
        String nummer = ohnePunkt(text);
        if (!muster.matcher(nummer).matches()) {
            throw Formatfehler.falsch(ort, "Nummer", text);
        }
        return glatt(nummer);
    }

    private static String ohnePunkt(String text) {
        String nummer = text.strip();
        return nummer.endsWith(".") ? nummer.substring(0, nummer.length() - 1) : nummer;
    }

    /** 01.2 is 1.2. */
    private static String glatt(String nummer) {
        return String.join(".", teile(nummer).stream().map(String::valueOf).toList());
    }
}
