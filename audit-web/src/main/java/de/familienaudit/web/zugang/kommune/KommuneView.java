package de.familienaudit.web.zugang.kommune;

import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.kommune.Farbprobe;
import de.familienaudit.zugang.kommune.KommuneDetails;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page "Einstellungen der Kommune": name, colour, thresholds, reminders, the Stelle that steps in. */
@Named("kommune")
@ViewScoped
public class KommuneView implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String DIESE_SEITE = "/verwaltung/kommune.xhtml?faces-redirect=true";
    private static final String ENTWURF = "kommune";

    @Inject
    private KommuneService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private KommuneDetails details;
    private KommuneForm form;
    private Farbprobe probe;
    private List<KommuneForm.Abweichung> abweichungen = List.of();
    private String entwurf = "";

    public void load() {
        details = service.details();
        form = KommuneForm.of(details);
        entwurf = entwuerfe.gemerkt(ENTWURF).orElse("");
        farbeZeigen();
    }

    /** Shows colour, figures and samples of what is typed; a text that is no colour shows the neutral one. */
    public void farbeZeigen() {
        probe = Farbprobe.von(form.getAkzentfarbe()).orElseGet(Farbprobe::neutral);
    }

    public String speichern() {
        farbeZeigen();
        abweichungen = List.of();
        Konflikt.danachNeu(() -> service.einstellen(form.command(details.version())), this::gelesen);
        entwuerfe.vergessen(ENTWURF);
        meldungen.erfolg("kommune.gespeichert");
        return DIESE_SEITE;
    }

    /** What somebody else saved is shown next to what was typed; the next save is one that has seen it. */
    void gelesen() {
        details = service.details();
        abweichungen = form.abweichungen(details);
    }

    /** The draft as it is now: the other form of the page was sent while this one kept what was typed. */
    void entwurfLesen() {
        entwurf = entwuerfe.gemerkt(ENTWURF).orElse("");
    }

    public KommuneDetails getDetails() {
        return details;
    }

    public KommuneForm getForm() {
        return form;
    }

    public Farbprobe getProbe() {
        return probe;
    }

    /** The colour of the samples as it stands in the address of their stylesheet. */
    public String getProbeFarbe() {
        return probe.farbe().substring(1);
    }

    public List<KommuneForm.Abweichung> getAbweichungen() {
        return abweichungen;
    }

    public String getEntwurf() {
        return entwurf;
    }

    public String getEntwurfSchluessel() {
        return ENTWURF;
    }
}
