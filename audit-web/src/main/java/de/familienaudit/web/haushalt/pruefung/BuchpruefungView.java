package de.familienaudit.web.haushalt.pruefung;

import de.familienaudit.haushalt.pruefung.Buchpruefung;
import de.familienaudit.haushalt.pruefung.BuchpruefungService;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The last look at the ledger, and looking again (rules H-5, H-9, H-10). */
@Named("buchpruefung")
@ViewScoped
public class BuchpruefungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BuchpruefungService service;

    @Inject
    private Meldungen meldungen;

    private Buchpruefung stand;

    public void load() {
        stand = service.stand();
    }

    public String pruefen() {
        service.pruefen();
        meldungen.erfolg("buchpruefung.getan");
        return BuchpruefungSeiten.SEITE + "?faces-redirect=true";
    }

    public Buchpruefung getStand() {
        return stand;
    }
}
