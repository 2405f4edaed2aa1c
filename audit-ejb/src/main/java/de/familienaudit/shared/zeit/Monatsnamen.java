package de.familienaudit.shared.zeit;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The names of the months as people write them: whole, or their first three letters or more. */
final class Monatsnamen {

    private static final int KUERZESTER = 3;

    /** Of each month all its spellings, from January on. */
    private static final List<List<String>> NAMEN = List.of(
            List.of("januar", "jänner"),
            List.of("februar"),
            List.of("märz", "maerz", "mrz"),
            List.of("april"),
            List.of("mai"),
            List.of("juni"),
            List.of("juli"),
            List.of("august"),
            List.of("september"),
            List.of("oktober"),
            List.of("november"),
            List.of("dezember"));

    private Monatsnamen() {}

    /** 1 to 12; empty for a word that is no month. */
    static OptionalInt nummer(String geschrieben) {
        String klein = geschrieben.toLowerCase(Locale.GERMAN);
        return klein.length() < KUERZESTER
                ? OptionalInt.empty()
                : IntStream.rangeClosed(1, NAMEN.size())
                        .filter(m -> NAMEN.get(m - 1).stream().anyMatch(name -> name.startsWith(klein)))
                        .findFirst();
    }
}
