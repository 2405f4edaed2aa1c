package de.familienaudit.signatur.pades;

import java.time.Instant;
import java.util.Objects;

/**
 * What a signature says beside the document: who, as what, where and when (rule S-2). The same order must be given to
 * every step of one signature.
 *
 * @param feldname name of the empty signature field in the PDF, for example {@code Unterschrift}
 * @param zeitpunkt when it is signed; cut to seconds, which is what a PDF keeps
 * @param name the signer's name as printed
 * @param funktion the signer's function, for example {@code Landrätin}
 * @param ort the place
 * @param vertretung whether the signer acts in place of the holder of the office ("i. V.", R-4)
 * @param beispiel whether the key is one of the try-out run: the picture then says that this is no legal signature
 */
public record Signaturauftrag(
        String feldname,
        Instant zeitpunkt,
        String name,
        String funktion,
        String ort,
        boolean vertretung,
        boolean beispiel) {

    public Signaturauftrag {
        Objects.requireNonNull(feldname, "feldname");
        zeitpunkt = zeitpunkt.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(funktion, "funktion");
        Objects.requireNonNull(ort, "ort");
    }
}
