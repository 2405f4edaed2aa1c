package de.familienaudit.signatur;

import de.familienaudit.shared.EchteZeit;
import de.familienaudit.signatur.pades.EuListen;
import de.familienaudit.signatur.pades.Listenstand;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reads the kept trusted lists at the start and fetches them in the background: once a day, and every hour after a failure.
 * Every server does so for itself. What changed since the last time is logged, a failure that lasts only once.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListenJob {

    private static final Logger LOG = System.getLogger(ListenJob.class.getName());

    /** Less than a day, so that a run at the same minute of the next day is due. */
    private static final Duration FRISCH = Duration.ofHours(23);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Vertrauenslisten listen;

    /** Other authorities publish by the real time. */
    @Inject
    @EchteZeit
    private Clock echteZeit;

    private volatile List<String> gemeldet = List.of();

    @PostConstruct
    void beginnen() {
        listen.euListen()
                .ifPresent(eu -> executor.submit(() -> {
                    melde(eu.lade(echteZeit.instant()));
                    auffrischen();
                }));
    }

    /** Fetches the lists when they are a day old, or when the last try failed. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void auffrischen() {
        listen.euListen().ifPresent(this::auffrischen);
    }

    private void auffrischen(EuListen eu) {
        Instant jetzt = echteZeit.instant();
        Instant geholt = eu.stand().geholt();
        if (geholt != null && jetzt.isBefore(geholt.plus(FRISCH))) {
            return;
        }
        try {
            melde(eu.hole(jetzt));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the trusted lists could not be refreshed; what was known stays", e);
        }
    }

    private void melde(Listenstand stand) {
        if (!stand.maengel().isEmpty() && stand.maengel().equals(gemeldet)) {
            return;
        }
        gemeldet = stand.maengel();
        LOG.log(
                stand.vollstaendig() ? Level.INFO : Level.WARNING,
                "trusted lists: {0} authorities of {1} countries, list of lists of {2}; {3}",
                stand.zertifikate(),
                stand.laender(),
                stand.ausgestellt(),
                stand.maengel().isEmpty() ? "complete" : String.join("; ", stand.maengel()));
    }
}
