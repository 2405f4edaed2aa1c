package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialogs around the examination of a draft: give it to the Auditor, confirm it, return it (rule A-9). */
@Named("fassungspruefung")
@ViewScoped
public class PruefungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FASSUNG = "/zielvereinbarung/fassung.xhtml?faces-redirect=true&id=";
    private static final String ENTWURF = "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=";

    @Inject
    private FassungsgangService gang;

    @Inject
    private Meldungen meldungen;

    private String hinweis = "";
    private String aussage = "";
    private String zurueckGrund = "";

    public String zurPruefung(long fassung, int version) {
        gang.zurPruefungGeben(fassung, version, hinweis);
        meldungen.erfolg("fortschreibung.zur_pruefung_gegeben");
        return FASSUNG + fassung;
    }

    public String pruefen(long fassung, int version) {
        gang.pruefen(fassung, version, aussage);
        meldungen.erfolg("fortschreibung.geprueft");
        return FASSUNG + fassung;
    }

    public String zurueckgeben(long fassung, int version) {
        gang.zurueckgeben(fassung, version, zurueckGrund);
        meldungen.erfolg("fortschreibung.zurueckgegeben");
        return ENTWURF + fassung;
    }

    public String getHinweis() {
        return hinweis;
    }

    public void setHinweis(String hinweis) {
        this.hinweis = hinweis;
    }

    public String getAussage() {
        return aussage;
    }

    public void setAussage(String aussage) {
        this.aussage = aussage;
    }

    public String getZurueckGrund() {
        return zurueckGrund;
    }

    public void setZurueckGrund(String zurueckGrund) {
        this.zurueckGrund = zurueckGrund;
    }
}
