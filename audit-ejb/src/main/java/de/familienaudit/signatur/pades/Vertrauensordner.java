package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of certificates (.crt, .cer, .pem, .der; PEM files may hold several) that are trusted, those of trusted lists until
 * the time of their list is over ({@link Listendatei}). It is read again when a file came, went or changed. A file that
 * cannot be read is named in the log and leaves the others in force; a folder that is not there means that nobody is
 * trusted.
 */
public final class Vertrauensordner implements Vertrauensanker {

    private static final Logger LOG = System.getLogger(Vertrauensordner.class.getName());
    private static final List<String> ENDINGS = List.of(".crt", ".cer", ".pem", ".der");
    /** A list of one country has up to a few megabytes. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Path folder;
    private Map<Path, FileTime> seen;
    private List<Inhalt> inhalte = List.of();
    private final Set<Path> abgelaufen = new HashSet<>();

    /** @param bis last moment at which the certificates of the file are trusted */
    private record Inhalt(Path file, Instant bis, CertificateSource quelle) {}

    public Vertrauensordner(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized List<CertificateSource> quellen(Instant jetzt) {
        Map<Path, FileTime> now = dateien();
        if (!now.equals(seen)) {
            inhalte = now.keySet().stream().flatMap(Vertrauensordner::lies).toList();
            seen = now;
            abgelaufen.clear();
            int count = inhalte.stream()
                    .mapToInt(i -> i.quelle().getCertificates().size())
                    .sum();
            LOG.log(Level.INFO, "{0} trusted certificates in {1}", count, folder);
        }
        return inhalte.stream()
                .filter(inhalt -> gilt(inhalt, jetzt))
                .map(Inhalt::quelle)
                .toList();
    }

    /** Says once that the time of a list is over: then the program that renews the lists does not run. */
    private boolean gilt(Inhalt inhalt, Instant jetzt) {
        boolean over = inhalt.bis().isBefore(jetzt);
        if (over && abgelaufen.add(inhalt.file())) {
            LOG.log(Level.WARNING, "{0} is out of date since {1} and trusted no more", inhalt.file(), inhalt.bis());
        }
        return !over;
    }

    private Map<Path, FileTime> dateien() {
        Map<Path, FileTime> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file)) {
                    geaendert(file).ifPresent(time -> found.put(file, time));
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

    /** A file that went while the folder was listed must not cost all others their trust. */
    private static Optional<FileTime> geaendert(Path file) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            LOG.log(Level.DEBUG, "a trusted certificate went while the folder was read", e);
            return Optional.empty();
        }
    }

    private static Stream<Inhalt> lies(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large for certificates");
            }
            byte[] inhalt = Files.readAllBytes(file);
            List<X509Certificate> zertifikate =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(inhalt))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return Stream.of(
                    Listendatei.ist(inhalt)
                            ? new Inhalt(file, Listendatei.giltBis(inhalt), new Listenaussteller(zertifikate))
                            : new Inhalt(file, Instant.MAX, vonHand(zertifikate)));
        } catch (IOException | CertificateException e) {
            LOG.log(Level.WARNING, "no certificate can be read from " + file, e);
            return Stream.empty();
        }
    }

    private static CertificateSource vonHand(List<X509Certificate> zertifikate) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        zertifikate.forEach(z -> source.addCertificate(new CertificateToken(z)));
        return source;
    }
}
