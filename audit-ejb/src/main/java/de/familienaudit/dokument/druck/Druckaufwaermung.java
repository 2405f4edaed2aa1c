package de.familienaudit.dokument.druck;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/**
 * Prints one small page soon after the start of the server, so that the first person who prints does not wait until fonts and
 * classes are read. Touches no data: each of several servers does it for itself.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Druckaufwaermung {

    private static final Logger LOG = System.getLogger(Druckaufwaermung.class.getName());

    /** After the first pages have been answered. */
    private static final long WARTEN_MS = 30_000;

    private static final Signaturfeld FELD = new Signaturfeld("Probe", "Probe");
    private static final String SEITE =
            """
            <h1>Probe</h1><p>Text, <em>kursiv</em> und <strong>fett</strong>.</p>
            <table><thead><tr><th scope="col">Kopf</th></tr></thead><tbody><tr><td>Zelle
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" alt="Probe"><rect width="9" height="9" fill="#000000"/></svg>
            </td></tr></tbody></table>
            <div class="signaturrahmen"><div class="signaturplatz" id="signaturfeld-Probe"></div></div>
            """;

    @Resource
    private TimerService timers;

    @Inject
    private Clock clock;

    @PostConstruct
    void plane() {
        timers.createSingleActionTimer(WARTEN_MS, new TimerConfig(null, false));
    }

    /** A page that nobody reads. A failure here is told, and the first real print tells it again to its reader. */
    @Timeout
    public void waermeAuf() {
        try {
            Dokumentangaben angaben =
                    new Dokumentangaben("Probe", "", "", "Probe", "", Seitenformat.A4_HOCH, clock.instant());
            PdfDruck.drucke(SEITE, angaben, List.of(), List.of(FELD));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "printing could not be warmed up", e);
        }
    }
}
