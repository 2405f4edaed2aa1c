package de.familienaudit.zugang.kommune;

import java.util.Arrays;

/**
 * A coat of arms as a browser gets it.
 *
 * @param medientyp {@code image/png} or {@code image/svg+xml}
 * @param inhalt the file, made safe at the upload
 */
public record Wappenbild(String medientyp, byte[] inhalt) {

    @Override
    public boolean equals(Object o) {
        return o instanceof Wappenbild w && medientyp.equals(w.medientyp) && Arrays.equals(inhalt, w.inhalt);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(inhalt) + medientyp.hashCode();
    }

    @Override
    public String toString() {
        return "Wappenbild[" + medientyp + ", " + inhalt.length + " bytes]";
    }
}
