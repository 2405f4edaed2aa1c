package de.familienaudit.zielvereinbarung.domain.massnahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Schriftform;
import de.familienaudit.shared.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rule A-8, comments: mentioned is whoever was chosen, and whoever stands in the text as {@code @Name}. Only people who may
 * read the measure can be chosen; anybody else is as unknown as nobody (rule R-2). The author is not mentioned.
 *
 * @param moegliche people who may read it: name of today by account
 * @param verfasser account of the author
 */
public record ErwaehnungRule(Map<Long, String> moegliche, long verfasser) {

    /** More people than this are a mailing, not a mention. */
    public static final int HOECHSTENS = 20;

    public ErwaehnungRule {
        moegliche = new LinkedHashMap<>(moegliche);
    }

    /**
     * Who is mentioned: name of today by account, in the order of the possible ones.
     *
     * @param gewaehlte accounts that the author chose
     * @throws BusinessRuleException A-8.erwaehnung_unbekannt, A-8.erwaehnung_zu_viele
     */
    public Map<Long, String> erwaehnte(String text, Collection<Long> gewaehlte) {
        if (!moegliche.keySet().containsAll(gewaehlte)) {
            throw new BusinessRuleException(Violation.at("erwaehnte", "A-8.erwaehnung_unbekannt"));
        }
        Map<Long, String> erwaehnte = new LinkedHashMap<>();
        List<Long> genannte = imText(text);
        moegliche.forEach((konto, name) -> {
            if (konto != verfasser && (gewaehlte.contains(konto) || genannte.contains(konto))) {
                erwaehnte.put(konto, name);
            }
        });
        if (erwaehnte.size() > HOECHSTENS) {
            throw new BusinessRuleException(Violation.at("erwaehnte", "A-8.erwaehnung_zu_viele", HOECHSTENS));
        }
        return erwaehnte;
    }

    /** The longest name after an @ counts; one that two people have says nothing about which of them. */
    private List<Long> imText(String text) {
        Map<String, List<Long>> nachName = moegliche.entrySet().stream()
                .collect(Collectors.groupingBy(
                        e -> klein(e.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<String> namen = nachName.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
        String klein = klein(text);
        return klein.chars().noneMatch(c -> c == '@')
                ? List.of()
                : stellen(klein).stream()
                        .flatMap(stelle -> namen.stream()
                                .filter(name -> nennt(klein, stelle, name))
                                .limit(1))
                        .map(nachName::get)
                        .filter(konten -> konten.size() == 1)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
    }

    private static List<Integer> stellen(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '@')
                .filter(i -> i == 0
                        || !Character.isLetterOrDigit(text.codePointBefore(i))) // an address of mail is no mention
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static boolean nennt(String text, int ab, String name) {
        return text.startsWith(name, ab) && !geht(text, ab + name.length());
    }

    /** Whether the word goes on: with a letter, a digit or a sign upon one, or with a hyphen that joins a second word. */
    private static boolean geht(String text, int ab) {
        if (ab == text.length()) {
            return false;
        }
        int zeichen = text.codePointAt(ab);
        int danach = ab + Character.charCount(zeichen);
        boolean verbindet = "-\u2010\u2011'\u2019".indexOf(zeichen) >= 0;
        return verbindet
                ? danach < text.length() && Character.isLetterOrDigit(text.codePointAt(danach))
                : Character.isLetterOrDigit(zeichen) || Character.getType(zeichen) == Character.NON_SPACING_MARK;
    }

    private static String klein(String text) {
        return Schriftform.eine(text).toLowerCase(Locale.GERMAN);
    }
}
