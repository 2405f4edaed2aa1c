package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.papier.Beratung;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of a paper for people (rule V-2): by their numbers, {@code 2} before {@code 10}, and in words as they were typed. */
final class Teilnamen {

    private static final Pattern ZAHL = Pattern.compile("\\d+");

    private Teilnamen() {}

    /**
     * @param teile keys of parts, as the rules compare them
     * @param folge rows that name them
     */
    static List<String> of(Collection<String> teile, List<Beratung> folge) {
        return teile.stream()
                .sorted(Comparator.comparing(Teilnamen::nachZahlen))
                .map(teil -> getippt(teil, folge))
                .toList();
    }

    private static String nachZahlen(String teil) {
        return ZAHL.matcher(teil)
                .replaceAll(m -> "0".repeat(Math.max(0, 6 - m.group().length())) + m.group());
    }

    private static String getippt(String teil, List<Beratung> folge) {
        Pattern gesucht = Pattern.compile(Pattern.quote(teil), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return folge.stream()
                .flatMap(z -> Stream.concat(
                        Stream.of(z.marke().teile()),
                        z.abstimmungen().stream().map(a -> a.worueber().teil())))
                .map(gesucht::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(MatchResult::group)
                .orElse(teil);
    }
}
