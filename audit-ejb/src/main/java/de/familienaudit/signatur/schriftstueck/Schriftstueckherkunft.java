package de.familienaudit.signatur.schriftstueck;

import java.io.Serializable;

/**
 * Where papers of a kind come from; implemented by the slice that owns the record, because only that one knows what is in
 * force (rules S-3, S-4).
 */
public interface Schriftstueckherkunft {

    /** Kind of paper, for example {@code ZIELVEREINBARUNG}. */
    String art();

    /**
     * Where people find the record.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    Fundort fundort(long bezugId);

    /** Right that it takes to put such a paper forward, and to take it back. */
    String recht();

    /**
     * What the record says today.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    Geltung geltung(long bezugId);

    /**
     * @param bezeichnung what people call the record
     * @param inKraft whether it is in force today
     * @param statt what is in force instead, empty when {@code inKraft} or when nothing is
     */
    record Geltung(String bezeichnung, boolean inKraft, String statt) {}

    /**
     * Pages of the program.
     *
     * @param seite shows the record, {@code /zielvereinbarung/fassung.xhtml?id=7}
     * @param lesen shows its words
     */
    record Fundort(String seite, String lesen) implements Serializable {}
}
