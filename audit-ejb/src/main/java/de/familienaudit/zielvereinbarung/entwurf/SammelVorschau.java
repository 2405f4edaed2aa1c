package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import java.io.Serializable;
import java.util.List;

/**
 * What a change of several measures would do.
 *
 * @param art name of the Sammelaenderung.Art
 * @param zeilen every chosen measure, by number
 */
public record SammelVorschau(String art, List<Zeile> zeilen) implements Serializable {

    public long anzahl() {
        return zeilen.stream().filter(Zeile::aendert).count();
    }

    public long unveraendert() {
        return zeilen.size() - anzahl();
    }

    /**
     * One measure before and after.
     *
     * @param vorher what it says now: the responsible Stellen, the accountable one, or the time
     * @param nachher what it would say
     * @param zeit the time as it is understood, null for a Stelle
     * @param wortlaut the agreed wording of the responsible parties as it would be, empty for a time
     * @param bemerkungen names of the Bemerkung
     */
    public record Zeile(
            long massnahmeId,
            String nummer,
            String titel,
            String vorher,
            String nachher,
            ZeitDetails zeit,
            String wortlaut,
            List<String> bemerkungen,
            boolean aendert)
            implements Serializable {}
}
