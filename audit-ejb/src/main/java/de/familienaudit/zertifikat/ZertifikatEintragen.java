package de.familienaudit.zertifikat;

import de.familienaudit.beleg.AngabeFesthalten;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: enter a certificate (rules Z-1, Z-9, Z-11). Days are null where nobody documents them; null texts count as empty.
 *
 * @param stufe name of a Stufe
 * @param beginn what a source says about its first day
 * @param ende what a source says about its last day; null for an Erhaltung
 * @param nacherfasst source and reason when it belongs to the past (G-7); null counts as what happens now
 */
public record ZertifikatEintragen(
        String stufe,
        LocalDate verliehenAm,
        String verleihung,
        LocalDate beschlossenAm,
        String beschluss,
        LocalDate vertragAm,
        AngabeFesthalten beginn,
        AngabeFesthalten ende,
        Nacherfasst nacherfasst) {

    public ZertifikatEintragen {
        verleihung = Objects.requireNonNullElse(verleihung, "");
        beschluss = Objects.requireNonNullElse(beschluss, "");
    }

    /** Whether it is an act of the past, with its source and reason (rule G-7). */
    public record Nacherfasst(boolean angekreuzt, String quelle, String grund) {

        public Nacherfasst {
            quelle = Objects.requireNonNullElse(quelle, "");
            grund = Objects.requireNonNullElse(grund, "");
        }
    }
}
