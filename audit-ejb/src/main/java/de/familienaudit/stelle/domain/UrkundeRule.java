package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rule R-4: a document of appointment is a complete PDF or picture of at most 20 MB, known by its bytes and never by its
 * name. Stricter than what can be attached elsewhere: a deputy of the Landrätin rests on it.
 */
public final class UrkundeRule {

    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** As many bytes at the beginning tell every kind. */
    public static final int ANFANG = 8;

    /** Readers of PDF look for the end mark in the last 1024 bytes; scanners append as much to pictures. */
    public static final int SCHLUSS = 1024;

    private static final int MAX_MEGABYTES = 20;
    private static final int MAX_NAME = 200;

    private static final List<Art> ARTEN = List.of(
            new Art("application/pdf", "pdf", "%PDF-", "%%EOF"),
            new Art("image/png", "png", "\u0089PNG\r\n\u001a\n", "IEND"),
            new Art("image/jpeg", "jpg", "\u00ff\u00d8\u00ff", "\u00ff\u00d9"));

    private UrkundeRule() {}

    /** A kind of file and the marks, in ISO 8859-1, that a whole one begins and ends with. */
    private record Art(String medientyp, String endung, String anfang, String ende) {

        /** Whether the end mark is there; a file that was cut off on its way has none. */
        boolean istVollstaendig(int groesse, String schluss) {
            int davor = groesse - schluss.length();
            return schluss.indexOf(ende, Math.max(0, anfang.length() - davor)) >= 0;
        }
    }

    /**
     * What a document is kept as.
     *
     * @param dateiname without any path, at most 200 characters, never empty
     * @param medientyp IANA media type, as the bytes say
     */
    public record Angaben(String dateiname, String medientyp) {}

    /**
     * @param dateiname as the browser gives it; a path and invisible characters are dropped
     * @param groesse size in bytes
     * @param anfang the first {@link #ANFANG} bytes, or all
     * @param schluss the last {@link #SCHLUSS} bytes, or all
     * @throws BusinessRuleException R-4.urkunde_leer, R-4.urkunde_zu_gross, R-4.urkunde_art, R-4.urkunde_beschaedigt
     */
    public static Angaben pruefe(String dateiname, long groesse, byte[] anfang, byte[] schluss) {
        if (groesse == 0) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_leer"));
        }
        if (groesse > MAX_BYTES) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_zu_gross", MAX_MEGABYTES));
        }
        String beginn = latin1(anfang);
        Art art = ARTEN.stream()
                .filter(a -> beginn.startsWith(a.anfang()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(Violation.at("datei", "R-4.urkunde_art")));
        if (!art.istVollstaendig((int) groesse, latin1(schluss))) {
            throw new BusinessRuleException(Violation.at("datei", "R-4.urkunde_beschaedigt"));
        }
        return new Angaben(barerName(dateiname, art), art.medientyp());
    }

    private static String barerName(String dateiname, Art art) {
        String name = dateiname
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{C}\\u2028\\u2029]", "")
                .strip();
        if (name.isEmpty()) {
            return "urkunde." + art.endung();
        }
        return name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
