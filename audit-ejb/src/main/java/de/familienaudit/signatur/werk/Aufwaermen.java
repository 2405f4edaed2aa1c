package de.familienaudit.signatur.werk;

import de.familienaudit.signatur.pades.SignaturWarmup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Signs and verifies an example in the background after the start of the server, so that the first person does not wait for
 * classes, fonts and schemas to load. Nothing is kept of it; a failure is logged and hinders nobody.
 */
@Singleton
@Startup
public class Aufwaermen {

    private static final Logger LOG = System.getLogger(Aufwaermen.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    @PostConstruct
    void beginnen() {
        Clock uhr = clock;
        executor.submit(() -> laufen(uhr));
    }

    private static void laufen(Clock uhr) {
        try {
            long millis = SignaturWarmup.laufen(uhr.instant());
            LOG.log(Level.INFO, "signing and verifying are warm after {0} ms", millis);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "warming up of signing failed; the first signature takes longer", e);
        }
    }
}
