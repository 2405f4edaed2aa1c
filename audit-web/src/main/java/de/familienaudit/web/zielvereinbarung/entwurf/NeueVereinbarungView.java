package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.VereinbarungAnlegen;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A new agreement without a document. */
@Named("neueVereinbarung")
@ViewScoped
public class NeueVereinbarungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SCHLUESSEL = "vereinbarung:neu";

    @Inject
    private FortschreibungService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private final VorspannForm form = new VorspannForm();
    private String name = "";
    private LocalDate laufzeitVon;
    private LocalDate laufzeitBis;
    private String gemerkt = "";

    public void load() {
        gemerkt = entwuerfe.gemerkt(SCHLUESSEL).orElse("");
    }

    public String anlegen() {
        form.setTitel(name);
        long entwurf = service.anlegen(new VereinbarungAnlegen(name, laufzeitVon, laufzeitBis, form.angaben()));
        entwuerfe.vergessen(SCHLUESSEL);
        meldungen.erfolg("neu.angelegt");
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + entwurf;
    }

    public String getEntwurfSchluessel() {
        return SCHLUESSEL;
    }

    public VorspannForm getForm() {
        return form;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getLaufzeitVon() {
        return laufzeitVon;
    }

    public void setLaufzeitVon(LocalDate laufzeitVon) {
        this.laufzeitVon = laufzeitVon;
    }

    public LocalDate getLaufzeitBis() {
        return laufzeitBis;
    }

    public void setLaufzeitBis(LocalDate laufzeitBis) {
        this.laufzeitBis = laufzeitBis;
    }
}
