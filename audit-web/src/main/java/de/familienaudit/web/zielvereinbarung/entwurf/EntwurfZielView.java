package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZiel;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZieleService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of one Ziel of a draft. */
@Named("entwurfZiel")
@ViewScoped
public class EntwurfZielView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ENTWURF = "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=";

    @Inject
    private EntwurfLesenService service;

    @Inject
    private EntwurfZieleService bearbeiten;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private final Blattwahl blatt = new Blattwahl();
    private Long ziel;
    private Integer feld;
    private ZielForm form;
    private EntwurfZiel details;
    private String gemerkt = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
        form = new ZielForm(details);
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        details = service.ziel(id, ziel, feld);
    }

    public String speichern() {
        String nummer = Konflikt.danachNeu(
                () -> bearbeiten.speichern(form.command(id, ziel, details)),
                this::reload,
                form,
                () -> new ZielForm(details),
                andere -> form = andere);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.ziel.gespeichert", nummer);
        return ENTWURF + id + blatt.anhang();
    }

    public String streichen() {
        bearbeiten.streichen(id, ziel, details.version());
        meldungen.erfolg("entwurf.ziel.gestrichen", details.nummer());
        return ENTWURF + id + blatt.anhang();
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "ziel:" + id + ":" + (ziel == null ? "neu:" + feld : ziel);
    }

    public EntwurfZiel getDetails() {
        return details;
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

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public Integer getFeld() {
        return feld;
    }

    public void setFeld(Integer feld) {
        this.feld = feld;
    }

    public ZielForm getForm() {
        return form;
    }
}
