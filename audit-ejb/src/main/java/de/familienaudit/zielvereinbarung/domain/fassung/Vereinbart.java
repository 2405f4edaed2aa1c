package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.zeit.Zeitangabe;
import java.io.Serializable;

/**
 * The agreed words of a measure as they go into a Fassung (rule A-3); texts are plain, empty where nothing is said.
 *
 * @param verantwortlich wording of the responsible parties as agreed; the Stellen are resolved separately
 */
public record Vereinbart(
        String titel,
        String indikator,
        String zielgruppe,
        String kosten,
        String verantwortlich,
        String kommunikation,
        Zeitangabe beginn,
        Zeitangabe ende)
        implements Serializable {}
