package de.familienaudit.signatur.signaturpruefung;

import java.io.Serializable;
import java.util.List;

/**
 * Rule S-4: the answer to "is this signature good?" as page and interface show it.
 *
 * @param urteil name of an {@link de.familienaudit.signatur.pades.Urteil}; the word is {@code signaturpruefung.urteil.<urteil>}
 * @param befunde reasons and remarks, sorted; the words are {@code signaturpruefung.befund.<befund>}
 * @param signaturen in the order of signing
 * @param schriftstueck the known document that the file is or claims to be; null when this program does not know it
 * @param sha256 of the file, hexadecimal
 * @param groesse bytes
 * @param detailbericht detailed report of DSS as XML, empty for none
 */
public record Signaturauskunft(
        String urteil,
        List<String> befunde,
        List<Signaturzeile> signaturen,
        BekanntesSchriftstueck schriftstueck,
        String sha256,
        long groesse,
        String detailbericht)
        implements Serializable {

    public Signaturauskunft {
        befunde = List.copyOf(befunde);
        signaturen = List.copyOf(signaturen);
    }
}
