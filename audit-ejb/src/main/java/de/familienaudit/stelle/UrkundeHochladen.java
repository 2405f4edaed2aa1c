package de.familienaudit.stelle;

import java.util.Objects;

/**
 * Command: file the document of appointment (rule R-4).
 *
 * @param version of the Vertretung as it was seen (rule G-4)
 * @param dateiname as the browser gives it; null counts as empty
 * @param inhalt the bytes; one byte more than allowed is enough to refuse
 */
public record UrkundeHochladen(long vertretungId, int version, String dateiname, byte[] inhalt) {

    public UrkundeHochladen {
        dateiname = Objects.requireNonNullElse(dateiname, "");
    }

    @Override
    public String toString() {
        return "UrkundeHochladen[" + vertretungId + ", " + dateiname + "]";
    }
}
