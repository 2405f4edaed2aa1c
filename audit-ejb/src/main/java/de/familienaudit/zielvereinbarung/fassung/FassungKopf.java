package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What names a Fassung on every page.
 *
 * @param id id of the Fassung
 * @param titel title of the agreement
 * @param laufzeitVon first day of the period, null when not known
 * @param laufzeitBis last day of the period, null when not known
 * @param nummer running number of the Fassung
 * @param status name of the Fassungsstatus
 * @param laufzeitAbgelaufen rule A-10
 */
public record FassungKopf(
        long id,
        long zielvereinbarungId,
        String titel,
        LocalDate laufzeitVon,
        LocalDate laufzeitBis,
        int nummer,
        String status,
        boolean laufzeitAbgelaufen)
        implements Serializable {

    public static FassungKopf of(Fassung f, LocalDate heute) {
        Zielvereinbarung z = f.zielvereinbarung();
        return new FassungKopf(
                f.id(),
                z.id(),
                z.titel(),
                z.laufzeitVon().orElse(null),
                z.laufzeitBis().orElse(null),
                f.nummer(),
                f.status().name(),
                z.istLaufzeitAbgelaufen(heute));
    }
}
