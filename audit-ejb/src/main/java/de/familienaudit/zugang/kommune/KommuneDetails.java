package de.familienaudit.zugang.kommune;

import de.familienaudit.zugang.domain.kommune.Kommune;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The settings of the Kommune as they are stored.
 *
 * @param art name of the KommuneArt
 * @param akzentfarbe {@code #rrggbb}, empty for the neutral colour
 * @param wappenId 0 without a coat of arms
 * @param wappenText what it shows, empty without one
 * @param erinnerungTage {@code 90, 30, 7, 1}
 * @param einspringendeStelle name of the Stelle that leads where an agreement names none (rule A-3)
 * @param fronleichnam whether Fronleichnam is a public holiday here (rule V-16)
 * @param fruehereNamen names that it had before, the latest first
 * @param geaendertVon who saved last, empty before the first change
 * @param geaendertAm when, null before the first change
 * @param version for the next save (rule G-4)
 */
public record KommuneDetails(
        String name,
        String art,
        String akzentfarbe,
        long wappenId,
        String wappenText,
        int stilleMonate,
        int vorschauTage,
        String erinnerungTage,
        int erinnerungWiederholung,
        String einspringendeStelle,
        boolean fronleichnam,
        List<Name> fruehereNamen,
        String geaendertVon,
        Instant geaendertAm,
        int version)
        implements Serializable {

    /**
     * A former name.
     *
     * @param bis the last day on which it was the name
     */
    public record Name(String name, LocalDate bis) implements Serializable {}

    static KommuneDetails of(Kommune k, List<Name> fruehereNamen) {
        return new KommuneDetails(
                k.name(),
                k.art().name(),
                k.akzentfarbe().orElse(""),
                k.wappenId().orElse(0L),
                k.wappenText(),
                k.stilleMonate(),
                k.vorschauTage(),
                k.erinnerungsplan().text(", "),
                k.erinnerungsplan().wiederholungTage(),
                k.einspringendeStelle(),
                k.istFronleichnamFeiertag(),
                fruehereNamen,
                k.geaendertVon(),
                k.geaendertAm().orElse(null),
                k.version());
    }
}
