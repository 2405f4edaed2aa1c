package de.familienaudit.stelle;

/**
 * The document of appointment for download.
 *
 * @param dateiname name of the file without a path
 * @param medientyp media type as its bytes say
 * @param inhalt the bytes, exactly as handed in
 */
public record UrkundeDatei(String dateiname, String medientyp, byte[] inhalt) {

    @Override
    public String toString() {
        return "UrkundeDatei[" + dateiname + "]";
    }
}
