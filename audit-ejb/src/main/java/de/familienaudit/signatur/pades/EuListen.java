package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.enumerations.CertificateSourceType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Rule S-4: trust in the authorities that the trusted lists of the European Union name for qualified signatures. Asking for
 * what is trusted never fetches anything; fetching is done in the background, and what was good before stays when it fails.
 */
public final class EuListen implements Vertrauensanker {

    private final String adresse;
    private final Vertrauensanker anker;
    private final Listenablage ablage;
    private final Listenlader lader;
    private volatile Zustand zustand = new Zustand(List.of(), Listenstand.LEER);

    private record Zustand(List<CertificateSource> quellen, Listenstand stand) {}

    /**
     * @param adresse of the list of lists
     * @param anker folder with the certificates that sign the list of lists
     * @param ablage folder in which good lists are kept
     */
    public EuListen(String adresse, Path anker, Path ablage) {
        this(adresse, anker, ablage, Dienstadressen.listen());
    }

    EuListen(String adresse, Path anker, Path ablage, Listenlader lader) {
        this.adresse = adresse;
        this.anker = new Vertrauensordner(anker);
        this.ablage = new Listenablage(ablage);
        this.lader = lader;
    }

    @Override
    public List<CertificateSource> quellen() {
        return zustand.quellen();
    }

    public Listenstand stand() {
        return zustand.stand();
    }

    /** Reads what was kept; nothing goes over the network. */
    public Listenstand lade(Instant jetzt) {
        return uebernimm(new Listenlauf(null, ablage, jetzt));
    }

    /** Fetches all lists; takes seconds to minutes. */
    public Listenstand hole(Instant jetzt) {
        return uebernimm(new Listenlauf(lader, ablage, jetzt));
    }

    private synchronized Listenstand uebernimm(Listenlauf lauf) {
        List<X509Certificate> unterzeichner = anker.quellen().stream()
                .flatMap(q -> q.getCertificates().stream())
                .map(CertificateToken::getCertificate)
                .toList();
        lauf.laufe(adresse, unterzeichner);
        Listenstand stand = lauf.stand(zustand.stand().geholt());
        zustand = new Zustand(List.of(new Quelle(lauf.aussteller())), stand);
        return stand;
    }

    /** Says of itself that it comes from trusted lists, so that reports can tell. */
    private static final class Quelle extends CommonTrustedCertificateSource {

        private static final long serialVersionUID = 1L;

        Quelle(Collection<X509Certificate> zertifikate) {
            zertifikate.forEach(z -> addCertificate(new CertificateToken(z)));
        }

        @Override
        public CertificateSourceType getCertificateSourceType() {
            return CertificateSourceType.TRUSTED_LIST;
        }
    }
}
