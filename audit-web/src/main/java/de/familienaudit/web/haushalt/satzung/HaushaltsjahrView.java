package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a budget year: what may be spent today and why, its Satzungen, and how it is kept. */
@Named("haushaltsjahr")
@ViewScoped
public class HaushaltsjahrView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HaushaltsjahrService service;

    @Inject
    private Meldungen meldungen;

    private String jahr = "";
    private String stil = "";
    private Jahresblatt blatt;

    public void load() {
        lade();
        stil = blatt.jahr().stil().name();
    }

    /** @throws NotFoundException R-2, also for what is no year */
    private void lade() {
        if (!jahr.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        blatt = service.blatt(Integer.parseInt(jahr));
    }

    /** One call; after a conflict the page knows the newer version, and what was chosen stays. */
    public String rechneAls() {
        Konflikt.danachNeu(
                () -> service.rechneAls(blatt.id(), blatt.version(), stil),
                this::lade,
                stil,
                () -> blatt.jahr().stil().name(),
                this::setStil);
        meldungen.erfolg("haushaltsjahr.gespeichert");
        return SatzungSeiten.jahr(jahr);
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }

    public String getStil() {
        return stil;
    }

    public void setStil(String stil) {
        this.stil = stil;
    }

    public Jahresblatt getBlatt() {
        return blatt;
    }
}
