package de.familienaudit.protokoll;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What checking the change log of the Kommune found (rule G-2).
 *
 * @param stand how far the log is sealed
 * @param maengel what is wrong, in the order of the seals; the first ones when there are very many
 * @param anzahlMaengel how much is wrong in all
 * @param geloescht batches that were removed because their time of keeping was over
 */
public record Pruefergebnis(Siegelstand stand, List<Befund> maengel, long anzahlMaengel, List<Befund> geloescht)
        implements Serializable {

    public Pruefergebnis {
        maengel = List.copyOf(maengel);
        geloescht = List.copyOf(geloescht);
    }

    /**
     * One finding.
     *
     * @param art name of the Befundart
     * @param siegel number of the seal, 0 for none
     * @param eintrag id of the entry, null for none
     * @param zeitpunkt when the entry was written or the seal made, null when not known any more, or when the actor
     *     may not read the entry
     * @param tabelle kind of record, empty when not known any more
     * @param datensatz id of the record; for removed batches and unsealed entries their number
     * @param person who had made the change, null when not known any more, or when the actor may not read the entry
     */
    public record Befund(
            String art, int siegel, Long eintrag, Instant zeitpunkt, String tabelle, String datensatz, Person person)
            implements Serializable {

        /** The same without who and when. */
        Befund ohneUmstaende() {
            return new Befund(art, siegel, eintrag, null, tabelle, datensatz, null);
        }
    }

    /**
     * How far the log is sealed.
     *
     * @param offen entries not sealed yet; the next run of the job takes them
     * @param nummer number of the newest seal, 0 for none
     * @param hash its hash; the same stands in the log of the server
     * @param anzahlSiegel seals in all
     * @param versiegelt sealed entries that are still kept
     */
    public record Siegelstand(long offen, int nummer, String hash, long anzahlSiegel, long versiegelt)
            implements Serializable {}
}
