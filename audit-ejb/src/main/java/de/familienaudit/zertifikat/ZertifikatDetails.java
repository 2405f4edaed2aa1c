package de.familienaudit.zertifikat;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.beleg.BestimmungZeile;
import de.familienaudit.zertifikat.domain.Stufe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A certificate as its page shows it.
 *
 * @param version for rule G-4
 * @param fehlt what Z-1 and Z-9 miss of an act of the past, as codes of remarks
 * @param angaben claims on its days
 * @param bestimmungen which of them counts, newest first
 */
public record ZertifikatDetails(
        long id,
        int version,
        String stufe,
        Zeit zeit,
        Herkunft herkunft,
        Anerkennung anerkennung,
        Ende ende,
        List<String> fehlt,
        List<AngabeZeile> angaben,
        List<BestimmungZeile> bestimmungen)
        implements Serializable {

    /** The fields that sources can speak of, as claims name them: an Erhaltung has no last day (Z-6). */
    public List<String> felder() {
        return Stream.of(Geltungen.Feld.values())
                .filter(f -> f == Geltungen.Feld.BEGINN || Stufe.valueOf(stufe).istBefristet())
                .map(Enum::name)
                .toList();
    }

    /**
     * The days that count.
     *
     * @param abweichung by how many days the documented end is later than the computed one (Z-2)
     * @param geplant by when the award was planned; null when no source says so
     * @param spaeter by how many days the award came after that (Z-10)
     */
    public record Zeit(
            LocalDate von,
            LocalDate bis,
            String vonWorte,
            String bisWorte,
            boolean ungeklaert,
            LocalDate gerechnetBis,
            long abweichung,
            LocalDate geplant,
            long spaeter,
            long rueckwirkend)
            implements Serializable {}

    /** How it came about; null and empty where nobody documents it. */
    public record Herkunft(
            LocalDate verliehenAm,
            String verleihung,
            LocalDate beschlossenAm,
            String beschluss,
            LocalDate vertragAm,
            boolean nacherfasst,
            String quelle,
            String erfasstVon)
            implements Serializable {}

    /** Recognition (Z-6); ab is null for none. */
    public record Anerkennung(LocalDate ab, String quelle) implements Serializable {}

    /** Withdrawal or return; am is null for none. */
    public record Ende(LocalDate am, String art, String durch, String quelle) implements Serializable {}
}
