package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.entwurf.Fund;
import de.familienaudit.zielvereinbarung.entwurf.Treffer;
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
    private EntwurfSucheService suche;

    @Inject
    private Texte texte;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private final Blattwahl blatt = new Blattwahl();
    private Long massnahme;
    private Long ziel;
    private String vorlage = "";
    private String vorlageMangel = "";
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
        platz.setZiel(details.zielNr() + " " + details.zielText());
        gemerkt = vorlage.isEmpty() ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    private void reload() {
        details = massnahme == null ? neue() : service.massnahme(id, massnahme);
        stand = details.version();
    }

    /** With the words of the measure that the address names; when it names none, the page says so at the field. */
    private EntwurfMassnahme neue() {
        if (vorlage.isEmpty()) {
            return service.neueMassnahme(id, ziel, null);
        }
        Fund fund = suche.gemeinteMassnahme(id, vorlage, "vorlage");
        vorlageMangel = fund.mangel() == null ? "" : texte.regel(fund.mangel());
        return service.neueMassnahme(id, ziel, fund.treffer().map(Treffer::id).orElse(null));
    }

    public String speichern() {
        Konflikt.danachNeu(() -> bearbeiten.speichern(form.command(details)), this::reload);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.massnahme.gespeichert", form.getTitel());
        return ENTWURF + id + blatt.anhang();
    }

    public String verschieben() {
        String nummer = Konflikt.danachNeu(
                () -> bearbeiten.verschieben(
                        id,
                        massnahme,
                        stand,
                        suche.gemeintesZiel(id, platz.getZiel(), "ziel").id(),
                        platz.getNummer()),
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

    /** Number or title of the measure to copy the words from; empty for none. */
    public String getVorlage() {
        return vorlage;
    }

    public void setVorlage(String vorlage) {
        this.vorlage = AddressText.clean(vorlage);
    }

    /** Why that measure is not found; empty when it is. */
    public String getVorlageMangel() {
        return vorlageMangel;
    }

    public PlatzForm getPlatz() {
        return platz;
    }
}
