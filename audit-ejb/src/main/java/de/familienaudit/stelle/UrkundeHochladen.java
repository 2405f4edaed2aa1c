package de.familienaudit.stelle;

import de.familienaudit.dokument.DateiQuelle;

/**
 * Command: file the document of appointment (rule R-4).
 *
 * @param version of the Vertretung as it was seen (rule G-4)
 * @param datei the uploaded file, never null
 */
public record UrkundeHochladen(long vertretungId, int version, DateiQuelle datei) {}
