package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of certificates (.crt, .cer, .pem, .der; PEM files may hold several) that are trusted. It is read again when a
 * file came, went or changed. A file that cannot be read is named in the log and leaves the others in force; a folder that
 * is not there means that nobody is trusted.
 */
public final class Vertrauensordner implements Vertrauensanker {

    private static final Logger LOG = System.getLogger(Vertrauensordner.class.getName());
    private static final List<String> ENDINGS = List.of(".crt", ".cer", ".pem", ".der");
    private static final long LARGEST = 1024L * 1024;

    private final Path folder;
    private Map<Path, FileTime> seen;
    private List<CertificateSource> quellen = List.of();

    public Vertrauensordner(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized List<CertificateSource> quellen() {
        Map<Path, FileTime> now = dateien();
        if (!now.equals(seen)) {
            CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
            now.keySet().forEach(file -> lies(file).forEach(z -> source.addCertificate(new CertificateToken(z))));
            quellen = List.of(source);
            seen = now;
            LOG.log(Level.INFO, "{0} trusted certificates in {1}", source.getNumberOfCertificates(), folder);
        }
        return quellen;
    }

    private Map<Path, FileTime> dateien() {
        Map<Path, FileTime> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file)) {
                    found.put(file, Files.getLastModifiedTime(file));
                }
            }
        } catch (IOException e) {
            if (seen == null || !seen.isEmpty()) {
                LOG.log(Level.WARNING, "folder of trusted certificates cannot be read: " + folder, e);
            }
            return new TreeMap<>();
        }
        return found;
    }

    private static Collection<X509Certificate> lies(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large for certificates");
            }
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException e) {
            LOG.log(Level.WARNING, "no certificate can be read from " + file, e);
            return List.of();
        }
    }
}
