package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rule A-11: a measure builds on others that exist, never on itself, and never in a circle. */
public final class AbhaengigkeitRule {

    private static final Pattern TRENNER = Pattern.compile("[,;\\s]+");

    private AbhaengigkeitRule() {}

    /** The numbers that somebody typed, each once, without a trailing dot; what is no number stays as it is. */
    public static List<String> nummern(String eingabe) {
        return TRENNER.splitAsStream(eingabe)
                .map(n -> n.endsWith(".") ? n.substring(0, n.length() - 1) : n)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * @param von number of the measure
     * @param auf numbers that it shall build on
     * @param vorhandene numbers of all measures of the Fassung
     * @param bestehende what the other numbers build on
     * @return the first breach for each number, in the order of {@code auf}
     */
    public static List<Violation> maengel(
            String von, Collection<String> auf, Set<String> vorhandene, Map<String, Set<String>> bestehende) {
        return auf.stream()
                .filter(nummer -> nummer.equals(von)
                        || !vorhandene.contains(nummer)
                        || erreichbar(nummer, bestehende).contains(von))
                .map(nummer -> mangel(von, nummer, vorhandene))
                .toList();
    }

    private static Violation mangel(String von, String nummer, Set<String> vorhandene) {
        if (nummer.equals(von)) {
            return Violation.at("abhaengigkeiten", "A-11.auf_sich_selbst", nummer);
        }
        String code = vorhandene.contains(nummer) ? "A-11.im_kreis" : "A-11.unbekannte_nummer";
        return Violation.at("abhaengigkeiten", code, nummer);
    }

    private static Set<String> erreichbar(String start, Map<String, Set<String>> bestehende) {
        Set<String> gesehen = new HashSet<>();
        Deque<String> offen = new ArrayDeque<>(List.of(start));
        while (!offen.isEmpty()) {
            bestehende.getOrDefault(offen.pop(), Set.of()).stream()
                    .filter(gesehen::add)
                    .forEach(offen::push);
        }
        return gesehen;
    }
}
