package de.familienaudit.signatur.werk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator set for signatures (docs/betrieb.md): environment variables, or system properties of the same name.
 *
 * @param vertrauen folder with certificates of authorities that are trusted, also those that the program vertrauenslisten
 *     put there; empty for none
 * @param zeitstempeldienst address of a time-stamp service (RFC 3161), empty for none
 * @param sperrpruefung whether revocation lists and OCSP services that certificates name are asked over the network
 */
public record Signatureinstellungen(
        Optional<Path> vertrauen, Optional<String> zeitstempeldienst, boolean sperrpruefung) {

    static final String VERTRAUEN = "AUDIT_SIGNATUR_VERTRAUEN";
    static final String ZEITSTEMPEL = "AUDIT_SIGNATUR_ZEITSTEMPEL";
    static final String SPERRPRUEFUNG = "AUDIT_SIGNATUR_SPERRPRUEFUNG";

    static Signatureinstellungen lesen() {
        return new Signatureinstellungen(wert(VERTRAUEN).map(Path::of), wert(ZEITSTEMPEL), ja(SPERRPRUEFUNG));
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
