package de.familienaudit.zertifikat.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Rule Z-4: that a certificate was withdrawn or given back.
 *
 * @param letzterTag last day on which it holds
 * @param durch who did it
 * @param quelle the document
 */
public record Beendigung(Beendigungsart art, LocalDate letzterTag, String durch, String quelle)
        implements Serializable {}
