package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.signatur.domain.Unterzeichner;

/**
 * What is signed, as it was when the signature was begun (rules S-1, S-2).
 *
 * @param wer who signs, with name and function of that moment
 * @param beispiel whether the certificate is an example: no legal signature
 * @param pdf the frozen file
 */
public record Unterzeichnungsvorlage(Unterzeichner wer, boolean beispiel, byte[] pdf) {

    @Override
    public String toString() {
        return "Unterzeichnungsvorlage[" + wer + "]";
    }
}
