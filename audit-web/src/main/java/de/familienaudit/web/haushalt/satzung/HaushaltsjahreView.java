package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The list of budget years, and entering a Satzung or a year without one, as the address asks for it. */
@Named("haushaltsjahre")
@ViewScoped
public class HaushaltsjahreView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SATZUNG = "satzung";
    private static final String JAHR = "jahr";

    @Inject
    private HaushaltsjahrService service;

    @Inject
    private SatzungPflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private String schritt = "";
    private String jahr = "";
    private final SatzungForm form = new SatzungForm();
    private final SchrittForm anfang = new SchrittForm();
    private List<Jahreszeile> liste;

    public void load() {
        liste = service.liste();
        schritt = List.of(SATZUNG, JAHR).contains(schritt) ? schritt : "";
    }

    public String senden() {
        return SATZUNG.equals(schritt) ? satzungEintragen() : jahrEintragen();
    }

    private String satzungEintragen() {
        long id = pflege.anlegen(form.command(anfang));
        meldungen.erfolg("satzung.getan.anlegen");
        return SatzungSeiten.satzung(id);
    }

    private String jahrEintragen() {
        service.anlegen(jahr, form.getStil());
        meldungen.erfolg("haushaltsjahre.getan.jahr");
        return SatzungSeiten.jahr(jahr.strip());
    }

    public List<Jahreszeile> getListe() {
        return liste;
    }

    public SatzungForm getForm() {
        return form;
    }

    /** The first step of the Satzung. */
    public SchrittForm getAnfang() {
        return anfang;
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String jahr) {
        this.jahr = Objects.requireNonNullElse(jahr, "");
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
