package de.familienaudit.signatur.unterzeichnung;

import java.util.Arrays;
import java.util.Objects;

/**
 * Command: sign a paper with a key file (rules S-1, S-2, S-5). The key file and its passphrase live as long as the call:
 * both arrays are overwritten by then, and neither is ever part of a text.
 *
 * @param version version of the paper that the signer saw (rule G-4)
 * @param ort where it is signed
 * @param schluesseldatei content of the PKCS#12 file, at most {@link #SCHLUESSELDATEI_HOECHSTENS}; empty for none
 * @param passphrase of the key file; empty for none
 */
public record Unterzeichnen(long schriftstueckId, int version, String ort, byte[] schluesseldatei, char[] passphrase) {

    /** Largest key file, in bytes; below the size of an upload that the server keeps in memory. */
    public static final int SCHLUESSELDATEI_HOECHSTENS = 512 * 1024;

    public Unterzeichnen {
        ort = Objects.requireNonNullElse(ort, "");
        schluesseldatei = Objects.requireNonNullElse(schluesseldatei, new byte[0]);
        passphrase = Objects.requireNonNullElse(passphrase, new char[0]);
    }

    /** Overwrites key file and passphrase. */
    public void vergessen() {
        Arrays.fill(schluesseldatei, (byte) 0);
        Arrays.fill(passphrase, '\0');
    }

    @Override
    public String toString() {
        return "Unterzeichnen[" + schriftstueckId + "]";
    }

    @Override
    public boolean equals(Object o) {
        return this == o;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(schriftstueckId);
    }
}
