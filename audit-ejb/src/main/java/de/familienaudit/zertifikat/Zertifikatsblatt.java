package de.familienaudit.zertifikat;

import de.familienaudit.zertifikat.domain.Luecke;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page Zertifikate.
 *
 * @param heute the answer of today
 * @param gefragt the answer for the day that was asked for; the same as {@code heute} when none was
 * @param zertifikate in the order of their days, undecided ones last
 * @param luecken gaps (Z-5), oldest first
 */
public record Zertifikatsblatt(
        Siegelauskunft heute, Siegelauskunft gefragt, List<ZertifikatDetails> zertifikate, List<Zeitluecke> luecken)
        implements Serializable {

    /** A gap with its days. */
    public record Zeitluecke(LocalDate von, LocalDate bis, long tage) implements Serializable {

        static Zeitluecke of(Luecke luecke) {
            return new Zeitluecke(luecke.von(), luecke.bis(), luecke.tage());
        }
    }
}
