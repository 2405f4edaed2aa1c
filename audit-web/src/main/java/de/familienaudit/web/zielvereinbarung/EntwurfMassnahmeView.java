package de.familienaudit.web.zielvereinbarung;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.EntwurfMassnahme;
import de.familienaudit.zugang.EntwurfService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of one measure of a draft: its words, its place, dropping it. */
@Named("entwurfMassnahme")
@ViewScoped
public class EntwurfMassnahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ENTWURF = "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=";

    @Inject
    private EntwurfLesenService service;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long massnahme;
    private Long ziel;
    private Long vorlage;
    private Long neuesZiel;
    private String neueNummer = "";
    private EntwurfMassnahme details;
    private MassnahmeForm form;
    private String gemerkt = "";

    public void load() {
        if (id == null || (massnahme == null && ziel == null)) {
            throw new NotFoundException();
        }
        reload();
        form = new MassnahmeForm(details);
        neuesZiel = details.zielId();
        gemerkt = vorlage == null ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    private void reload() {
        details = massnahme == null ? service.neueMassnahme(id, ziel, vorlage) : service.massnahme(id, massnahme);
    }

    public String speichern() {
        try {
            bearbeiten.speichern(form.command(details));
        } catch (ConflictException e) {
            reload();
            throw e;
        }
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gespeichert", form.getTitel());
        return ENTWURF + id;
    }

    public String verschieben() {
        String nummer = bearbeiten.verschieben(id, massnahme, details.version(), neuesZiel, neueNummer);
        meldungen.erfolg("entwurf.massnahme.verschoben", nummer);
        return ENTWURF + id;
    }

    public String streichen() {
        bearbeiten.streichen(id, massnahme, details.version());
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gestrichen", details.nummer());
        return ENTWURF + id;
    }

    /** Names what is being typed in the store of drafts: per Fassung and measure, or Ziel for a new one. */
    public String getEntwurfSchluessel() {
        return "massnahme:" + id + ":" + (massnahme == null ? "neu:" + ziel : massnahme);
    }

    public EntwurfMassnahme getDetails() {
        return details;
    }

    public MassnahmeForm getForm() {
        return form;
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

    public Long getMassnahme() {
        return massnahme;
    }

    public void setMassnahme(Long massnahme) {
        this.massnahme = massnahme;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public Long getVorlage() {
        return vorlage;
    }

    public void setVorlage(Long vorlage) {
        this.vorlage = vorlage;
    }

    public Long getNeuesZiel() {
        return neuesZiel;
    }

    public void setNeuesZiel(Long neuesZiel) {
        this.neuesZiel = neuesZiel;
    }

    public String getNeueNummer() {
        return neueNummer;
    }

    public void setNeueNummer(String neueNummer) {
        this.neueNummer = neueNummer;
    }
}
