package de.familienaudit.beispiel;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.pades.Beispielzertifikate;
import de.familienaudit.signatur.pades.Schluesseldatei;
import de.familienaudit.signatur.pades.Signaturschluessel;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;

/**
 * Lets the Landrätin of the example sign: an example authority and a key file in the folder of the try-out run, and her
 * certificate in the register, recorded by the Projektleitung and confirmed by the Gremienbüro. Everything made with it
 * says that it is an example.
 */
@Dependent
class Signaturbeispiel {

    /** Folder that the launcher names; nothing is made without it. */
    private static final String ORDNER = "AUDIT_BEISPIEL_SIGNATUR";

    private static final int SPALTEN = 64;

    @Inject
    private SignaturzertifikatService register;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Makes key and entry. */
    void anlegen(Grunddaten.Konten konten) throws IOException, CertificateEncodingException {
        String ordner = System.getenv(ORDNER);
        if (ordner == null) {
            return;
        }
        Instant jetzt = clock.instant();
        char[] passphrase = Beispiele.PASSWORT.toCharArray();
        Beispielzertifikate stelle = Beispielzertifikate.neu(jetzt);
        byte[] schluessel = stelle.schluesseldatei("Landrätin", passphrase, jetzt);
        byte[] zertifikat;
        try (Signaturschluessel key = Schluesseldatei.oeffnen(schluessel.clone(), passphrase, jetzt)) {
            zertifikat = key.zertifikat().getEncoded();
        }

        actAs(konten.konto("projektleitung"));
        long id = register.erfassen(new ZertifikatErfassen(konten.konto("landraetin"), zertifikat));
        actAs(konten.konto("gremienbuero"));
        register.bestaetigen(id, 1);

        Path vertrauen = Files.createDirectories(Path.of(ordner, "vertrauen"));
        Files.writeString(
                vertrauen.resolve("beispiel-zertifizierungsstelle.pem"),
                pem(stelle.ca().getEncoded()));
        Files.writeString(Path.of(ordner, "landraetin.pem"), pem(zertifikat));
        Files.write(Path.of(ordner, "landraetin.p12"), schluessel);
    }

    private static String pem(byte[] der) {
        String text = Base64.getMimeEncoder(SPALTEN, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    }

    private void actAs(long konto) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
    }
}
