package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.domain.aufnahme.Planbefund;
import de.familienaudit.haushalt.domain.aufnahme.Planspalten;
import de.familienaudit.haushalt.domain.aufnahme.Planstelle;
import de.familienaudit.haushalt.domain.aufnahme.Planwirkung;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.Sha256;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A file beside its budget year, at one moment.
 *
 * @param maengel why no row is read
 * @param fehlende positions of the year that the file does not name
 */
record Abgleich(
        Planspalten spalten,
        List<Violation> maengel,
        List<Planbefund> befunde,
        List<Planstelle> fehlende,
        Jahresplan plan)
        implements Serializable {

    /** The same exactly as long as a person would be shown the same (G-4). */
    String kennung() {
        StringBuilder alles = new StringBuilder();
        alles.append(plan.grundlage())
                .append(plan.schrittId())
                .append(plan.akte().stil());
        maengel.forEach(alles::append);
        befunde.forEach(b -> alles.append(b.kennzeichen()).append('\n'));
        fehlende.forEach(f -> alles.append(f.id()).append(','));
        return Sha256.hex(alles.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Positions of the year on which something may be written. */
    List<Long> jahresstellen() {
        return befunde.stream()
                .filter(Planbefund::schreibt)
                .map(Planbefund::stelle)
                .filter(Objects::nonNull)
                .map(Planstelle::jahresstelleId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Rows that could not be read, by their numbers in the file. */
    List<Integer> fehlerzeilen() {
        return befunde.stream()
                .filter(b -> b.wirkung() == Planwirkung.FEHLER)
                .map(b -> b.lesung().nummer())
                .toList();
    }
}
