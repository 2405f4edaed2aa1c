package de.familienaudit.regeln;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The number of a rule, {@code A-7}. Groups come in the order of the catalogue, numbers as numbers.
 *
 * @param gruppe one letter
 */
record Regelnummer(String gruppe, int nummer) implements Comparable<Regelnummer> {

    /** Groups in the order in which a reader meets them; any other comes behind them. */
    static final String GRUPPEN = "GASRF";

    private static final Pattern FORM = Pattern.compile("\\b([A-Z])-(\\d{1,2})\\b");

    /** Every number in a text that speaks of rules only. */
    static Set<Regelnummer> alle(String text) {
        return FORM.matcher(text)
                .results()
                .map(found -> new Regelnummer(found.group(1), Integer.parseInt(found.group(2))))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    @Override
    public int compareTo(Regelnummer other) {
        return Comparator.comparingInt((Regelnummer regel) -> platz(regel.gruppe))
                .thenComparing(Regelnummer::gruppe)
                .thenComparingInt(Regelnummer::nummer)
                .compare(this, other);
    }

    private static int platz(String gruppe) {
        int platz = GRUPPEN.indexOf(gruppe);
        return platz < 0 ? GRUPPEN.length() : platz;
    }

    @Override
    public String toString() {
        return gruppe + "-" + nummer;
    }
}
