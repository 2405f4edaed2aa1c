package de.familienaudit.zielvereinbarung.einlesen;

import java.util.List;

/**
 * Rule A-2: one Handlungsfeld of the audit standard.
 *
 * @param nummer as in the heading, 0 when none is legible
 * @param titel empty when the heading is missing
 * @param untertitel what follows a dash or stands in quotation marks behind the title, without the marks; else empty
 * @param ort place of the heading
 * @param ziele in document order
 */
public record GelesenesHandlungsfeld(
        int nummer, String titel, String untertitel, String ort, List<GelesenesZiel> ziele) {

    public GelesenesHandlungsfeld {
        ziele = List.copyOf(ziele);
    }
}
