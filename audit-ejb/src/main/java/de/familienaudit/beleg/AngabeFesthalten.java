package de.familienaudit.beleg;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: what a source says (rule G-3). Null counts as empty.
 *
 * @param tag as typed, see {@link de.familienaudit.shared.zeit.Tagesangabe#lies}
 * @param person whether a person said it; else it stands in a document
 * @param quelle document or person
 * @param fundstelle place in the document
 * @param quelleTag day on which the person said it; null for none
 * @param wortlaut what it says
 */
public record AngabeFesthalten(
        String tag, boolean person, String quelle, String fundstelle, LocalDate quelleTag, String wortlaut) {

    public AngabeFesthalten {
        tag = Objects.requireNonNullElse(tag, "");
        quelle = Objects.requireNonNullElse(quelle, "");
        fundstelle = Objects.requireNonNullElse(fundstelle, "");
        wortlaut = Objects.requireNonNullElse(wortlaut, "");
    }

    /** A statement of a document. */
    public static AngabeFesthalten ausDokument(String tag, String dokument, String fundstelle, String wortlaut) {
        return new AngabeFesthalten(tag, false, dokument, fundstelle, null, wortlaut);
    }
}
