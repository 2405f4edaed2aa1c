package de.familienaudit.haushalt.bindung;

import java.io.Serializable;
import java.util.List;

/**
 * The money of a measure or a paper, as far as the viewer may see it (rules H-9, H-13, V-10): its commitments, the latest first.
 *
 * @param gesamt how many there are; of very many only the latest are in {@code zeilen}
 * @param summe of all of them, in every year
 */
public record Bindungsauskunft(List<Zeile> zeilen, long gesamt, BindungZeile.Betraege summe) implements Serializable {

    public Bindungsauskunft {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * One commitment.
     *
     * @param jahr budget year
     * @param stand for its word
     * @param haushaltsstellen numbers of the positions that it lies on, in their order
     */
    public record Zeile(
            long id,
            String betreff,
            int jahr,
            Enum<?> stand,
            BindungZeile.Betraege betraege,
            List<String> haushaltsstellen)
            implements Serializable {}

    public boolean isLeer() {
        return gesamt == 0;
    }

    /** Whether there are more than are shown. */
    public boolean isGekuerzt() {
        return gesamt > zeilen.size();
    }
}
