package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlDetails;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertService;
import de.familienaudit.zielvereinbarung.kennzahl.Wertevorschau;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/** Pasting values from a spreadsheet: what was understood is shown first, and stored when somebody confirms it. */
@Named("kennzahlWerte")
@ViewScoped
public class KennzahlWerteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KennzahlService service;

    @Inject
    private KennzahlWertService werte;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private KennzahlDetails details;
    private String gemerkt = "";
    private String liste = "";
    private String quelle = "";
    private Wertevorschau vorschau;
    private String gezeigt = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.details(id, 1);
        gemerkt =
                details.darfMelden() ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    public void pruefen() {
        vorschau = null;
        vorschau = werte.vorschau(id, liste, quelle);
        gezeigt = getippt();
    }

    /** Stores only what was shown: what was changed since is shown first. */
    public String uebernehmen() {
        if (!gezeigt.equals(getippt())) {
            pruefen();
            meldungen.fehler("kennzahl.einfuegen.geaendert");
            return null;
        }
        int anzahl;
        try {
            anzahl = werte.einfuegen(id, liste, quelle);
        } catch (BusinessRuleException e) {
            pruefen();
            throw e;
        }
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("kennzahl.einfuegen.gespeichert." + (anzahl == 1 ? "eins" : "viele"), anzahl);
        return "/zielvereinbarung/kennzahl.xhtml?faces-redirect=true&id=" + id;
    }

    private String getippt() {
        return liste + "\n\n" + quelle;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "kennzahlwerte:" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public KennzahlDetails getDetails() {
        return details;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public String getListe() {
        return liste;
    }

    public void setListe(String liste) {
        this.liste = Objects.requireNonNullElse(liste, "");
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = Objects.requireNonNullElse(quelle, "");
    }

    /** How the pasted text was understood; null before somebody asked. */
    public Wertevorschau getVorschau() {
        return vorschau;
    }
}
