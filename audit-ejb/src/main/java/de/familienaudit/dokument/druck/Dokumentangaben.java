package de.familienaudit.dokument.druck;

import java.time.Instant;
import java.util.Objects;

/**
 * What a printed document says about itself, beside its content.
 *
 * @param titel its title, shown by readers in the window's head; never blank
 * @param verfasser who answers for it, for example the name of the Kommune; never null
 * @param thema one line on what it is about, never null
 * @param kopfzeile printed at the head of every page, never null
 * @param vermerk printed at the foot of every page where it must not be overlooked, for example that this is an example;
 *     empty for none
 * @param format the paper
 * @param erstelltAm when it was made
 */
public record Dokumentangaben(
        String titel,
        String verfasser,
        String thema,
        String kopfzeile,
        String vermerk,
        Seitenformat format,
        Instant erstelltAm) {

    public Dokumentangaben {
        if (titel.isBlank()) {
            throw new IllegalArgumentException("a document without a title is not accessible");
        }
        Objects.requireNonNull(verfasser);
        Objects.requireNonNull(thema);
        Objects.requireNonNull(kopfzeile);
        Objects.requireNonNull(vermerk);
        Objects.requireNonNull(format);
        Objects.requireNonNull(erstelltAm);
    }
}
