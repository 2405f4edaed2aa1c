package de.familienaudit.zugang.kommune;

import de.familienaudit.zugang.domain.kommune.KommuneEinstellung;

/**
 * Command: name, kind, colour, thresholds and the Stelle that steps in, as typed.
 *
 * @param version the version that was read (rule G-4)
 * @param name 1 to 200 characters
 * @param art name of a KommuneArt
 * @param akzentfarbe {@code #rrggbb}, empty for the neutral colour
 * @param stilleMonate months without a report after which a measure is still; null when left empty
 * @param vorschauTage days ahead in which an end counts as coming up; null when left empty
 * @param erinnerungTage days before a deadline, for example {@code 90, 30, 7, 1}
 * @param erinnerungWiederholung days between reminders once overdue; null when left empty
 * @param einspringendeStelle name of the Stelle that leads where an agreement names none (rule A-3), 1 to 300 characters
 * @param fronleichnam whether Fronleichnam is a public holiday here (rule V-16)
 */
public record KommuneEinstellen(
        int version,
        String name,
        String art,
        String akzentfarbe,
        Integer stilleMonate,
        Integer vorschauTage,
        String erinnerungTage,
        Integer erinnerungWiederholung,
        String einspringendeStelle,
        boolean fronleichnam) {

    KommuneEinstellung geprueft() {
        return KommuneEinstellung.von(new KommuneEinstellung.Eingabe(
                name,
                art,
                akzentfarbe,
                stilleMonate,
                vorschauTage,
                erinnerungTage,
                erinnerungWiederholung,
                einspringendeStelle,
                fronleichnam));
    }
}
