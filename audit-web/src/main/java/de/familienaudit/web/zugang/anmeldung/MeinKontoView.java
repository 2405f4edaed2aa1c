package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.anmeldung.MeinKonto;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page Mein Konto: the account and its sessions. They are kept as they were shown, so that a click ends the very one. */
@Named("meinKonto")
@ViewScoped
public class MeinKontoView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIESE_SEITE = "/konto/index.xhtml?faces-redirect=true";

    @Inject
    private EigenesKontoService service;

    @Inject
    private Meldungen meldungen;

    private MeinKonto details;

    public void load() {
        details = service.details();
    }

    public String beenden(long sitzungId) {
        service.sitzungBeenden(sitzungId);
        meldungen.erfolg("konto.sitzung.beendet");
        return DIESE_SEITE;
    }

    public String andereBeenden() {
        service.andereSitzungenBeenden();
        meldungen.erfolg("konto.sitzungen.beendet");
        return DIESE_SEITE;
    }

    public MeinKonto getDetails() {
        return details;
    }
}
