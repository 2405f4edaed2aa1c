package de.familienaudit.zugang.domain.anmeldung;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a session comes from, as its owner can recognise it again.
 *
 * @param adresse network address of the client, at most 100 characters
 * @param geraet browser and system as product names, for example {@code Firefox, Windows}; empty when unknown
 */
public record Herkunft(String adresse, String geraet) {

    private static final int MAX = 100;

    /** The first mark that is found decides; Edge and Opera also call themselves Chrome, Chrome also Safari. */
    private static final Map<String, String> BROWSER =
            ordered("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    /** Android also calls itself Linux, an iPhone also Mac OS X. */
    private static final Map<String, String> SYSTEM = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    public Herkunft {
        adresse = adresse.length() <= MAX ? adresse : adresse.substring(0, MAX);
    }

    /**
     * @param adresse network address of the client
     * @param userAgent what the browser says about itself; may be null
     */
    public static Herkunft von(String adresse, String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return new Herkunft(
                adresse,
                Stream.of(first(BROWSER, text), first(SYSTEM, text))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(e -> text.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
