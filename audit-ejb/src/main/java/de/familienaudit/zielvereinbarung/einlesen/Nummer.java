package de.familienaudit.zielvereinbarung.einlesen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule A-1: a hierarchical number, read with or without a trailing dot.
 *
 * @param teile one part for a Handlungsfeld, two for a Ziel, three for a Massnahme; empty when none is legible
 * @param wortlaut as written
 */
record Nummer(List<Integer> teile, String wortlaut) {

    /** @param wortlaut digits and dots with white space, at most three digits per part */
    static Nummer von(String wortlaut) {
        String ohneLeerraum = wortlaut.replaceAll("\\s", "");
        List<Integer> teile = Arrays.stream(ohneLeerraum.split("\\.", -1))
                .filter(t -> !t.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new Nummer(teile, ohneLeerraum);
    }

    int teil(int index) {
        return index < teile.size() ? teile.get(index) : 0;
    }

    boolean isUnlesbar() {
        return teile.isEmpty();
    }

    boolean hatSchlusspunkt() {
        return wortlaut.endsWith(".");
    }

    /** The number of what this stands in; only for a Ziel or a Massnahme. */
    String oberhalb() {
        return text(teile.subList(0, Math.max(0, teile.size() - 1)));
    }

    /** Without a trailing dot, {@code 1.5.1}; the wording when it is illegible. */
    String text() {
        return isUnlesbar() ? wortlaut : text(teile);
    }

    private static String text(List<Integer> teile) {
        return teile.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
