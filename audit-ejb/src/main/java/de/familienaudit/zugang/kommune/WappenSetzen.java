package de.familienaudit.zugang.kommune;

import java.util.Arrays;

/**
 * Command: a coat of arms for the Kommune.
 *
 * @param version the version of the Kommune that was read (rule G-4)
 * @param datei a PNG or SVG of at most 500 KB; empty to keep the picture and change its text only
 * @param text what it shows, in words, 1 to 300 characters
 */
public record WappenSetzen(int version, byte[] datei, String text) {

    public WappenSetzen {
        datei = datei.clone();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof WappenSetzen w
                && version == w.version
                && Arrays.equals(datei, w.datei)
                && text.equals(w.text);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(datei) + text.hashCode();
    }

    @Override
    public String toString() {
        return "WappenSetzen[" + datei.length + " bytes]";
    }
}
