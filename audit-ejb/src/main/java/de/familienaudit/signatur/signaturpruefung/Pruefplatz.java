package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.pades.PadesVerifier;
import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.werk.Signaturwerk;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Verifies files within bounds; what is in the file is all it knows. */
@ApplicationScoped
class Pruefplatz {

    private static final int PLAETZE = 2;
    private static final Duration WARTEZEIT = Duration.ofSeconds(3);
    private static final Duration HOECHSTDAUER = Duration.ofSeconds(30);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Signaturwerk werk;

    @Inject
    private Clock clock;

    private Pruefstand stand;

    @PostConstruct
    void einrichten() {
        stand = new Pruefstand(executor, PLAETZE, WARTEZEIT, HOECHSTDAUER);
    }

    /** @throws BusinessRuleException S-4.… when the file cannot be verified, or not now */
    Pruefbericht pruefe(byte[] datei) {
        Instant jetzt = clock.instant();
        PadesVerifier pruefer = werk.pruefer();
        return stand.laufe(() -> pruefer.pruefe(datei, 0, jetzt));
    }
}
