package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.abschluss.JahresabschlussService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.haushalt.buch.BuchSeiten;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Closing a budget year after its end, as the address of its page asks for it (rules H-10, G-4). */
@Named("jahresabschluss")
@ViewScoped
public class JahresabschlussView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ABSCHLIESSEN = "abschliessen";

    /** Years that cannot be closed, or not again. */
    private static final List<String> NIE = List.of("NACHWEIS", "ABGESCHLOSSEN");

    @Inject
    private JahresabschlussService service;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private String schritt = "";
    private boolean moeglich;
    private Jahresblatt blatt;
    private transient Integer offene;

    public void load(Jahresblatt gezeigt) {
        blatt = gezeigt;
        moeglich = !NIE.contains(blatt.jahr().phase().name())
                && blatt.jahr().jahr() < LocalDate.now(clock).getYear();
        schritt = moeglich && ABSCHLIESSEN.equals(schritt) ? schritt : "";
    }

    /** After a conflict the next click knows what somebody else entered. */
    public String senden() {
        int jahr = blatt.jahr().jahr();
        Konflikt.danachNeu(() -> service.abschliessen(jahr, blatt.version()), () -> blatt = haushaltsjahre.blatt(jahr));
        meldungen.erfolg("jahresabschluss.getan", String.valueOf(jahr));
        return BuchSeiten.jahr(jahr);
    }

    /** Whether the year is over and open. */
    public boolean isMoeglich() {
        return moeglich;
    }

    /** How many commitments keep the year from being closed; asked for whoever may close it. */
    public int getOffene() {
        if (offene == null) {
            offene = service.offene(blatt.jahr().jahr());
        }
        return offene;
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
