package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.entwurf.SammelAuswahl;
import de.familienaudit.zielvereinbarung.entwurf.SammelVorschau;
import de.familienaudit.zielvereinbarung.entwurf.SammelaenderungService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;

/** Several measures of a draft get another Stelle or time: choose, look at what it does, confirm. */
@Named("sammelaenderung")
@ViewScoped
public class SammelaenderungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SammelaenderungService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private String feld = "";
    private String stelle = "";
    private String gemerkt = "";
    private SammelAuswahl auswahl;
    private SammelVorschau vorschau;
    private final SammelForm form = new SammelForm();
    private final Mehrseitenwahl wahl = new Mehrseitenwahl();
    private int seite = 1;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        auswahl = service.auswahl(
                id, FilterForm.number(feld, Integer::valueOf), FilterForm.number(stelle, Long::valueOf), seite);
        seite = auswahl.seite().nummer();
        vorschau = null;
    }

    /** Somebody changed a measure in between: the page and what is ticked on any page as it is now. */
    private void erneuern() {
        reload();
        wahl.erneuern(service.versionen(id, wahl.ids()).stream()
                .collect(Collectors.toMap(g -> g.massnahmeId(), g -> (long) g.version())));
    }

    private void ankreuzen() {
        wahl.lesen(auswahl.zeilen().stream().collect(Collectors.toMap(z -> z.massnahmeId(), z -> (long) z.version())));
    }

    /** To another page of the list; what is ticked and typed goes along. */
    public void blaettern(int nummer) {
        ankreuzen();
        seite = nummer;
        reload();
    }

    public void vorschauen() {
        ankreuzen();
        vorschau = Konflikt.danachNeu(() -> service.vorschau(form.command(id, wahl)), this::erneuern);
    }

    /** Back to choosing; everything stays ticked and typed. */
    public void zurueck() {
        vorschau = null;
    }

    public String uebernehmen() {
        int anzahl = Konflikt.danachNeu(() -> service.aendern(form.command(id, wahl)), this::erneuern)
                .size();
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg(anzahl == 1 ? "sammel.geaendert.eins" : "sammel.geaendert.viele", anzahl);
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + id;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "sammel:" + id;
    }

    public SammelAuswahl getAuswahl() {
        return auswahl;
    }

    /** Null while the measures are being chosen. */
    public SammelVorschau getVorschau() {
        return vorschau;
    }

    public SammelForm getForm() {
        return form;
    }

    public Mehrseitenwahl getWahl() {
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

    public String getStelle() {
        return stelle;
    }

    public void setStelle(String stelle) {
        this.stelle = AddressText.clean(stelle);
    }
}
