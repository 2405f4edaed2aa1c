package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.component.Ankreuzliste;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The guided end of an agreement: one decision for each open measure (rule A-10). */
@Named("uebernahme")
@ViewScoped
public class UebernahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HIER = "/zielvereinbarung/uebernahme.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private UebernahmeLesenService lesen;

    @Inject
    private UebernahmeService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private String feld = "";
    private String offen = "";
    private String gemerkt = "";
    private UebernahmeDetails details;
    private UebernahmeTabelle tabelle;
    private final UebernahmeForm form = new UebernahmeForm();
    private final Ankreuzliste wahl = new Ankreuzliste();

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        details = lesen.details(id);
        tabelle = UebernahmeTabelle.of(details.zeilen(), feld, !offen.isEmpty());
    }

    public String entscheiden() {
        wahl.lesen();
        int anzahl = Konflikt.danachNeu(
                () -> service.entscheiden(form.command(id, UebernahmeForm.gewaehlte(details.zeilen(), wahl))),
                this::reload);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(anzahl == 1 ? "uebernahme.entschieden.eins" : "uebernahme.entschieden.viele", anzahl);
        return HIER;
    }

    public String zuruecknehmen() {
        wahl.lesen();
        int anzahl = Konflikt.danachNeu(
                () -> service.zuruecknehmen(id, UebernahmeForm.gewaehlte(details.zeilen(), wahl)), this::reload);
        meldungen.erfolg(anzahl == 1 ? "uebernahme.zurueck.eins" : "uebernahme.zurueck.viele", anzahl);
        return HIER;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "uebernahme:" + id;
    }

    public UebernahmeDetails getDetails() {
        return details;
    }

    public List<UebernahmeTabelle.Zeile> getZeilen() {
        return tabelle.zeilen();
    }

    public UebernahmeTabelle getTabelle() {
        return tabelle;
    }

    public UebernahmeForm getForm() {
        return form;
    }

    public Ankreuzliste getWahl() {
        return wahl;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String feld) {
        this.feld = AddressText.clean(feld);
    }

    public String getOffen() {
        return offen;
    }

    public void setOffen(String offen) {
        this.offen = AddressText.clean(offen);
    }
}
