package de.familienaudit.signatur;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator set for signatures (docs/betrieb.md): environment variables, or system properties of the same name.
 *
 * @param vertrauen folder with certificates of authorities that are trusted; empty for none
 * @param zeitstempeldienst address of a time-stamp service (RFC 3161), empty for none
 * @param sperrpruefung whether revocation lists and OCSP services that certificates name are asked over the network
 * @param euListen address of the list of the trusted lists of the European Union, empty for none
 * @param euListenAnker folder with the certificates that sign that list
 * @param euListenAblage folder of this server in which good lists are kept
 */
public record Signatureinstellungen(
        Optional<Path> vertrauen,
        Optional<String> zeitstempeldienst,
        boolean sperrpruefung,
        Optional<String> euListen,
        Optional<Path> euListenAnker,
        Optional<Path> euListenAblage) {

    static final String VERTRAUEN = "AUDIT_SIGNATUR_VERTRAUEN";
    static final String ZEITSTEMPEL = "AUDIT_SIGNATUR_ZEITSTEMPEL";
    static final String SPERRPRUEFUNG = "AUDIT_SIGNATUR_SPERRPRUEFUNG";
    static final String EU_LISTEN = "AUDIT_SIGNATUR_EU_LISTEN";
    static final String EU_LISTEN_ANKER = "AUDIT_SIGNATUR_EU_LISTEN_ANKER";
    static final String EU_LISTEN_ABLAGE = "AUDIT_SIGNATUR_EU_LISTEN_ABLAGE";

    static Signatureinstellungen lesen() {
        return new Signatureinstellungen(
                wert(VERTRAUEN).map(Path::of),
                wert(ZEITSTEMPEL),
                ja(SPERRPRUEFUNG),
                wert(EU_LISTEN),
                wert(EU_LISTEN_ANKER).map(Path::of),
                wert(EU_LISTEN_ABLAGE).map(Path::of));
    }

    private static Optional<String> wert(String name) {
        String value = System.getProperty(name);
        return Optional.ofNullable(value == null ? System.getenv(name) : value)
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private static boolean ja(String name) {
        return wert(name).map(v -> v.toLowerCase(Locale.ROOT).equals("ja")).orElse(false);
    }
}
