package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Leseplatz;
import de.familienaudit.signatur.pades.PadesVerifier;
import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.werk.Signaturwerk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Verifies files within bounds; what is in the file is all it knows. */
@ApplicationScoped
class Pruefplatz {

    @Inject
    private Leseplatz leseplatz;

    @Inject
    private Signaturwerk werk;

    @Inject
    private Clock clock;

    /** @throws BusinessRuleException S-4.… when the file cannot be verified, or not now */
    Pruefbericht pruefe(byte[] datei) {
        Instant jetzt = clock.instant();
        PadesVerifier pruefer = werk.pruefer();
        return leseplatz.lies("S-4", () -> pruefer.pruefe(datei, 0, jetzt));
    }
}
