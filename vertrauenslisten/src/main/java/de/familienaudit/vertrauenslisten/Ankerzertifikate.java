package de.familienaudit.vertrauenslisten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The certificates from the Official Journal, at which all trust in the lists ends: files of a folder. */
final class Ankerzertifikate {

    private static final List<String> ENDINGS = List.of(".crt", ".cer", ".pem", ".der");

    private Ankerzertifikate() {}

    /**
     * @param folder with certificates as DER or PEM
     * @return all of them; empty when there is none, then no list can be trusted
     * @throws ListenException when one cannot be read: with half of them a good list may look bad
     */
    static List<X509Certificate> lies(Path folder) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Ankerzertifikate::passt).sorted().toList()) {
                certificates.addAll(zertifikate(file));
            }
            return certificates;
        } catch (IOException e) {
            throw new ListenException("Der Ordner " + folder + " lässt sich nicht lesen: " + e.getMessage(), e);
        }
    }

    private static boolean passt(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static List<X509Certificate> zertifikate(Path file) throws IOException {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new ListenException("In der Datei " + file + " ist kein Zertifikat zu lesen.", e);
        }
    }
}
