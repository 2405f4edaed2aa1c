package de.familienaudit.shared.datei;

import java.util.Arrays;

/** Looks for byte patterns; for signatures of file formats. */
public final class Bytes {

    private Bytes() {}

    public static boolean startsWith(byte[] inhalt, byte... muster) {
        return inhalt.length >= muster.length && Arrays.equals(inhalt, 0, muster.length, muster, 0, muster.length);
    }

    /** The place of the first match at or after {@code ab}, -1 when there is none. */
    public static int indexOf(byte[] inhalt, byte[] muster, int ab) {
        for (int i = ab; i <= inhalt.length - muster.length; i++) {
            if (inhalt[i] == muster[0] && Arrays.equals(inhalt, i, i + muster.length, muster, 0, muster.length)) {
                return i;
            }
        }
        return -1;
    }
}
