package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The plan of what a Fassung agrees, without progress and without today: printed in ten years it is the same (rule G-1).
 *
 * @param achse from the first to the last agreed day
 * @param zeilen heads and measures; empty when nothing agreed has a time
 */
record Fassungsplan(Zeitachse achse, List<Zeitplan.Zeile> zeilen) {

    /**
     * @param bautAuf by number: the numbers that it builds on
     * @param tag a day near which the agreement lies, for a scale where hardly anything is known
     */
    static Fassungsplan aus(Wortlaut wortlaut, Map<String, List<String>> bautAuf, LocalDate tag) {
        List<MassnahmeZeile> massnahmen = new ArrayList<>();
        for (Fassungstext.Feld feld : wortlaut.felder()) {
            for (Fassungstext.Zielteil ziel : feld.ziele()) {
                ziel.massnahmen().forEach(m -> massnahmen.add(zeile(feld, ziel, m)));
            }
        }
        List<Zeitplanbalken> zeiten =
                massnahmen.stream().map(MassnahmeZeile::zeitraum).toList();
        LocalDate von = zeiten.stream()
                .map(Zeitplanbalken::von)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate bis = zeiten.stream()
                .flatMap(z -> java.util.stream.Stream.of(z.von(), z.bis()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Zeitachse achse = Zeitachse.von(von, bis, tag);
        return new Fassungsplan(
                achse,
                von == null && bis == null ? List.of() : new ZeitplanBuilder(achse, bautAuf).zeilen(massnahmen, true));
    }

    private static MassnahmeZeile zeile(Fassungstext.Feld feld, Fassungstext.Zielteil ziel, Fassungsinhalt.Eintrag m) {
        Zeitplanbalken zeitraum = Zeitplanbalken.aus(m.text().beginn(), m.text().ende());
        return new MassnahmeZeile(
                m.massnahmeId(),
                m.nummer().toString(),
                feld.nummer(),
                feld.titel(),
                0, // on paper nobody follows the link to the Ziel
                ziel.nummer(),
                ziel.worte().text(),
                m.text().titel(),
                m.federfuehrung(),
                0,
                m.text().beginn().wortlaut(),
                m.text().ende().wortlaut(),
                zeitraum.bis(),
                zeitraum,
                "",
                List.of(),
                null,
                MassnahmeZeile.Zusatz.KEINER);
    }
}
