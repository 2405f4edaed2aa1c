package de.familienaudit.vertrauenslisten;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The file in which the servers find the authorities of one trusted list: a head of lines "name: value", then certificates as
 * PEM. The first line says what it is and which form it has; the others are Land, Liste, Nummer, Ausgestellt and
 * Gueltig-Bis. After that moment (UTC, ISO 8601) a server trusts none of them. The server's reader is
 * {@code Listendatei} in audit-ejb; both are tested with the same example.
 */
final class Ankerdatei {

    static final String ERSTE_ZEILE = "Familienaudit-Vertrauensliste: 1";

    /** Only files of this name are replaced or removed; all others in the folder are somebody else's. */
    static final Pattern NAME = Pattern.compile("eu-[a-z]{2}-[0-9a-f]{8}\\.pem");

    private static final String UNBEKANNT = "xx";
    private static final Pattern LAND = Pattern.compile("[A-Za-z]{2}");
    private static final int KENNUNG = 8;
    private static final int ZEILE = 64;

    private Ankerdatei() {}

    /** One name for each list, whatever its edition. */
    static String name(Vertrauensliste liste) {
        String land = land(liste).toLowerCase(Locale.ROOT);
        String kennung =
                Dateien.sha256(liste.adresse().getBytes(StandardCharsets.UTF_8)).substring(0, KENNUNG);
        return "eu-" + land + "-" + kennung + ".pem";
    }

    /** @param bis when trust in it ends */
    static byte[] inhalt(Vertrauensliste liste, Instant bis) {
        StringBuilder text = new StringBuilder(ERSTE_ZEILE).append('\n');
        text.append("Land: ").append(land(liste).toUpperCase(Locale.ROOT)).append('\n');
        text.append("Liste: ").append(liste.adresse()).append('\n');
        text.append("Nummer: ").append(liste.nummer()).append('\n');
        text.append("Ausgestellt: ").append(liste.ausgestellt()).append('\n');
        text.append("Gueltig-Bis: ").append(bis).append("\n\n");
        liste.aussteller().forEach(zertifikat -> text.append(pem(zertifikat)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String land(Vertrauensliste liste) {
        return LAND.matcher(liste.land()).matches() ? liste.land() : UNBEKANNT;
    }

    private static String pem(X509Certificate zertifikat) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(ZEILE, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(zertifikat.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
