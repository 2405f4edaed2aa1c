package de.familienaudit.signatur.werk;

import de.familienaudit.signatur.pades.Dienstadressen;
import de.familienaudit.signatur.pades.PadesSigner;
import de.familienaudit.signatur.pades.PadesVerifier;
import de.familienaudit.signatur.pades.Signaturdienste;
import de.familienaudit.signatur.pades.Vertrauensanker;
import de.familienaudit.signatur.pades.Vertrauensordner;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Builds the engine from the operator's settings, once per server. */
@ApplicationScoped
public class Signaturwerk {

    /** Largest file that is verified: 30 MB. The upload of the server stops later. */
    public static final long HOECHSTGROESSE = 30L * 1024 * 1024;

    private PadesSigner unterzeichner;
    private PadesVerifier pruefer;

    @PostConstruct
    void einrichten() {
        Signatureinstellungen einstellungen = Signatureinstellungen.lesen();
        Vertrauensanker anker = einstellungen
                .vertrauen()
                .<Vertrauensanker>map(Vertrauensordner::new)
                .orElse(Vertrauensanker.von(List.of()));
        Signaturdienste dienste =
                Dienstadressen.dienste(einstellungen.zeitstempeldienst().orElse(null), einstellungen.sperrpruefung());
        unterzeichner = new PadesSigner(dienste, anker);
        pruefer = new PadesVerifier(dienste, anker, HOECHSTGROESSE);
    }

    public PadesSigner unterzeichner() {
        return unterzeichner;
    }

    public PadesVerifier pruefer() {
        return pruefer;
    }
}
