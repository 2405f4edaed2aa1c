package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.client.http.DSSFileLoader;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.tsl.function.TLPredicateFactory;
import eu.europa.esig.dss.tsl.job.TLValidationJob;
import eu.europa.esig.dss.tsl.source.LOTLSource;
import eu.europa.esig.trustedlist.jaxb.tsl.OtherTSLPointerType;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Has DSS go from the list of lists over its intermediate editions (pivots) to the national lists, and verify each against
 * those who may sign it. Keeps nothing from one way to the next; what counts then is decided by {@link ListenRun}.
 */
final class Listenpruefung {

    private static final int FAEDEN = 4;

    /** They tell at length in a log what the report says in a line. Kept, since loggers without a holder are forgotten. */
    private static final List<Logger> STILL = Stream.of("eu.europa.esig.dss", "org.apache.xml.security")
            .map(Logger::getLogger)
            .toList();

    static {
        STILL.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private final String adresse;
    private final List<CertificateToken> anker;
    private final Set<String> laender;

    /**
     * @param adresse of the list of lists
     * @param anker certificates that sign it
     * @param laender whose lists are wanted; empty for all
     */
    Listenpruefung(String adresse, Collection<X509Certificate> anker, Set<String> laender) {
        this.adresse = adresse;
        this.anker = anker.stream().map(CertificateToken::new).toList();
        this.laender = Set.copyOf(laender);
    }

    String adresse() {
        return adresse;
    }

    Set<String> laender() {
        return laender;
    }

    /** The list of lists with its intermediate editions. */
    Pruefergebnis nurListeDerListen(Listenquelle quelle) {
        return pruefe(quelle, zeiger -> false);
    }

    /** The list of lists, its intermediate editions and the national lists. */
    Pruefergebnis alle(Listenquelle quelle) {
        return pruefe(
                quelle,
                laender.isEmpty()
                        ? TLPredicateFactory.createEUTLPredicate()
                        : TLPredicateFactory.createEUTLCountryCodePredicate(laender.toArray(String[]::new)));
    }

    private Pruefergebnis pruefe(Listenquelle quelle, Predicate<OtherTSLPointerType> nationale) {
        ExecutorService executor = Executors.newFixedThreadPool(FAEDEN);
        try {
            TLValidationJob job = new TLValidationJob();
            job.setExecutorService(executor);
            job.setListOfTrustedListSources(listeDerListen(nationale));
            job.setOnlineDataLoader(lader(quelle));
            job.onlineRefresh();
            return ergebnis(job.getSummary().getLOTLInfos().get(0));
        } catch (RuntimeException e) {
            // DSS answers a list of lists that names an address twice, or none, with whatever its parts throw
            throw new ListenException(
                    "Die Liste der Listen lässt sich nicht verarbeiten (" + Listenbefund.kurz(e.getMessage()) + ").",
                    e);
        } finally {
            executor.shutdownNow();
        }
    }

    private LOTLSource listeDerListen(Predicate<OtherTSLPointerType> nationale) {
        CommonCertificateSource source = new CommonCertificateSource();
        anker.forEach(source::addCertificate);
        LOTLSource lists = new LOTLSource();
        lists.setUrl(adresse);
        lists.setCertificateSource(source);
        lists.setPivotSupport(true);
        lists.setTlPredicate(nationale);
        // whether a list keeps to its schema is for its publisher to know; trust hangs on its signature
        lists.setTLVersions(List.of());
        return lists;
    }

    private static DSSFileLoader lader(Listenquelle quelle) {
        return url -> {
            try {
                return new InMemoryDocument(quelle.hole(url), url);
            } catch (IOException e) {
                throw new DSSException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
            }
        };
    }

    private static Pruefergebnis ergebnis(LOTLInfo info) {
        return new Pruefergebnis(
                Listenbefund.liste(info),
                info.getPivotInfos().stream().map(Listenbefund::liste).toList(),
                info.getTLInfos().stream().map(Listenbefund::liste).toList());
    }
}
