package de.familienaudit.haushalt.domain.haushaltsstelle;

import java.util.Collection;
import java.util.Optional;

/**
 * Rule H-1: the position that a text of a paper names. It matches exactly or not at all: all parts of a kameral number, or the whole
 * wording of a doppisch one.
 */
public final class NennungRule {

    private NennungRule() {}

    /** @return empty for a text that names none of these */
    public static Optional<Haushaltsstelle> genannte(String text, Collection<Haushaltsstelle> bestand) {
        Optional<Kameralstelle> kameral = Kameralstelle.genannt(text);
        return bestand.stream()
                .filter(h -> h.kameral()
                        .map(nummer -> kameral.filter(nummer::istDieselbe).isPresent())
                        .orElseGet(() -> h.wortlaut().equals(text.strip())))
                .findFirst();
    }
}
