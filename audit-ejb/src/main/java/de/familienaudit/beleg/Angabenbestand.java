package de.familienaudit.beleg;

import de.familienaudit.beleg.domain.Angabe;
import de.familienaudit.beleg.domain.Bestimmung;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Claims about some records with the marks on them.
 *
 * @param angaben those taken back as well, by record, field and then oldest day first
 * @param bestimmungen newest first
 */
record Angabenbestand(List<Angabe> angaben, List<Bestimmung> bestimmungen) {

    static final Angabenbestand LEER = new Angabenbestand(List.of(), List.of());

    /**
     * A claim with one of its marks.
     *
     * @param bestimmung null for a claim that nobody marked
     */
    public record Zeile(Angabe angabe, Bestimmung bestimmung) {}

    /** @param zeilen a claim with several marks is in several of them */
    static Angabenbestand of(List<Zeile> zeilen) {
        return new Angabenbestand(
                zeilen.stream().map(Zeile::angabe).distinct().toList(),
                zeilen.stream()
                        .map(Zeile::bestimmung)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(
                                        (Bestimmung b) -> b.erfassung().am())
                                .thenComparing(Bestimmung::id)
                                .reversed())
                        .toList());
    }
}
