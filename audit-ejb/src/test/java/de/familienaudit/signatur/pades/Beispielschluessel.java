package de.familienaudit.signatur.pades;

import java.time.Instant;
import java.util.List;

/** One authority and one key for all tests of a run: making them takes a second. */
public final class Beispielschluessel {

    public static final Beispielzertifikate STELLE = Beispielzertifikate.neu(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String PASSPHRASE = "Süßholz-und-Sägemehl";
    private static final byte[] DATEI = STELLE.schluesseldatei(
            "Antje Beispielmann", PASSPHRASE.toCharArray(), Instant.parse("2026-01-01T00:00:00Z"));

    private Beispielschluessel() {}

    public static byte[] datei() {
        return DATEI.clone();
    }

    public static char[] passphrase() {
        return PASSPHRASE.toCharArray();
    }

    public static Signaturschluessel offen() {
        return Schluesseldatei.oeffnen(datei(), passphrase(), Testdokument.JETZT);
    }

    public static Vertrauensanker anker() {
        return Vertrauensanker.von(List.of(STELLE.ca()));
    }

    public static byte[] unterschrieben(byte[] pdf) {
        try (Signaturschluessel key = offen()) {
            return new PadesSigner(Signaturdienste.KEINE, anker()).unterzeichne(pdf, Testdokument.auftrag(), key);
        }
    }

    public static Pruefbericht geprueft(byte[] pdf, int erwartet) {
        return new PadesVerifier(Signaturdienste.KEINE, anker(), 30_000_000)
                .pruefe(pdf, erwartet, Testdokument.JETZT.plusSeconds(3600));
    }
}
