package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.dokument.DateiQuelle;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: record a signature by hand with its scan (rule G-7).
 *
 * @param version version of the paper that the author saw (rule G-4)
 * @param scan the scanned paper; null for none
 * @param person who signed
 * @param funktion the function held then
 * @param vertretene name of the person represented; empty when the head herself signed
 * @param ort where, may be empty
 * @param datum day of the signature
 * @param quelle where the paper is kept
 * @param grund why it was signed on paper
 */
public record PapierunterschriftNacherfassen(
        long schriftstueckId,
        int version,
        DateiQuelle scan,
        String person,
        String funktion,
        String vertretene,
        String ort,
        LocalDate datum,
        String quelle,
        String grund) {

    public PapierunterschriftNacherfassen {
        person = Objects.requireNonNullElse(person, "");
        funktion = Objects.requireNonNullElse(funktion, "");
        vertretene = Objects.requireNonNullElse(vertretene, "");
        ort = Objects.requireNonNullElse(ort, "");
        quelle = Objects.requireNonNullElse(quelle, "");
        grund = Objects.requireNonNullElse(grund, "");
    }
}
