package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
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
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private final Blattwahl blatt = new Blattwahl();
    private Long massnahme;
    private Long ziel;
    private Long vorlage;
    private final PlatzForm platz = new PlatzForm();
    private EntwurfMassnahme details;
    /** Version for moving and dropping; the form keeps its own, so that old words never go over newer ones unseen. */
    private int stand;

    private MassnahmeForm form;
    private String gemerkt = "";

    public void load() {
        if (id == null || (massnahme == null && ziel == null)) {
            throw new NotFoundException();
        }
        reload();
        form = new MassnahmeForm(details);
        platz.setZiel(details.zielId());
        gemerkt = vorlage == null ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    private void reload() {
        details = massnahme == null ? service.neueMassnahme(id, ziel, vorlage) : service.massnahme(id, massnahme);
        stand = details.version();
    }

    public String speichern() {
        Konflikt.danachNeu(() -> bearbeiten.speichern(form.command(details)), this::reload);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gespeichert", form.getTitel());
        return ENTWURF + id + blatt.anhang();
    }

    public String verschieben() {
        String nummer = Konflikt.danachNeu(
                () -> bearbeiten.verschieben(id, massnahme, stand, platz.getZiel(), platz.getNummer()),
                this::neuerStand);
        meldungen.erfolg("entwurf.massnahme.verschoben", nummer);
        return ENTWURF + id + blatt.anhang();
    }

    public String streichen() {
        Konflikt.danachNeu(() -> bearbeiten.streichen(id, massnahme, stand), this::neuerStand);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gestrichen", details.nummer());
        return ENTWURF + id + blatt.anhang();
    }

    private void neuerStand() {
        stand = service.massnahme(id, massnahme).version();
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

    /** The page of the draft to come back to. */
    public Blattwahl getBlatt() {
        return blatt;
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

    public PlatzForm getPlatz() {
        return platz;
    }
}
