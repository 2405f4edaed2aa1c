package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.Aufbewahrung;
import de.familienaudit.protokoll.AufbewahrungService;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialog "Aufbewahrung" on the page Änderungsprotokoll. */
@Named("aufbewahrung")
@ViewScoped
public class AufbewahrungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AufbewahrungService service;

    @Inject
    private Meldungen meldungen;

    private int giltJahre;
    private Integer jahre;
    private int version;

    public void load() {
        lesen();
        jahre = giltJahre;
    }

    private void lesen() {
        Aufbewahrung gilt = service.aufbewahrung();
        giltJahre = gilt.jahre();
        version = gilt.version();
    }

    public String speichern() {
        Konflikt.danachNeu(
                () -> service.aendern(new Aufbewahrung(jahre, version)),
                this::lesen,
                jahre,
                this::getGiltJahre,
                andere -> jahre = andere);
        meldungen.erfolg("protokoll.aufbewahrung.gespeichert", jahre);
        return "/verwaltung/protokoll.xhtml?faces-redirect=true";
    }

    public int getGiltJahre() {
        return giltJahre;
    }

    public Integer getJahre() {
        return jahre;
    }

    public void setJahre(Integer jahre) {
        this.jahre = jahre;
    }
}
