package de.familienaudit.zertifikat;

import java.time.LocalDate;

/**
 * Command: a certificate was withdrawn or given back (rule Z-4).
 *
 * @param art name of a Beendigungsart
 * @param letzterTag last day on which it holds; null when nothing is typed
 * @param durch who did it
 * @param quelle the document
 */
public record ZertifikatBeenden(
        long zertifikatId, int version, String art, LocalDate letzterTag, String durch, String quelle) {}
