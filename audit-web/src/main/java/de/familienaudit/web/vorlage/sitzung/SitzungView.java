package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.sitzung.SitzungBlatt;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.tagesordnung.SitzungspunkteView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of one session: what is known, its deadlines and remarks, and the step that the address asks for. */
@Named("gremiensitzung")
@ViewScoped
public class SitzungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SitzungService service;

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Sitzungsworte worte;

    @Inject
    private SitzungspunkteView punkte;

    private final SitzungAdresse adresse = new SitzungAdresse();
    private SitzungForm form = new SitzungForm();
    private SitzungBlatt blatt;
    private List<String> moeglich = List.of();
    private String schritt = "";

    public void load() {
        reload();
        schritt = moeglich.contains(adresse.getSchritt()) ? adresse.getSchritt() : "";
        switch (schritt) {
            case "aendern" -> form.vorbelegen(blatt);
            case "wiederholen" -> form.wiederholen(blatt);
            default -> {
                // the other steps begin with empty fields
            }
        }
    }

    private void reload() {
        if (adresse.getId() == null) {
            throw new NotFoundException();
        }
        blatt = service.sitzung(adresse.getId());
        moeglich = Sitzungsschritte.of(blatt);
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    /** Names of the steps that are possible here. */
    public List<String> getMoeglich() {
        return moeglich;
    }

    /**
     * The step that the address asks for; after a conflict the page knows the newer version, and what was typed stays. Who cancels a session
     * with papers on its agenda is asked for the new date.
     */
    public String senden() {
        long ziel = Konflikt.danachNeu(
                this::ausfuehren,
                this::reload,
                form,
                () -> "aendern".equals(schritt) ? form.neben(blatt) : form,
                andere -> form = andere);
        meldungen.erfolg("sitzungen.gespeichert");
        boolean neuerTagGefragt = "absagen".equals(schritt) && punkte.getBlatt().vorlagen() > 0;
        return SitzungSeiten.SITZUNG + "?faces-redirect=true&id=" + ziel
                + (neuerTagGefragt ? "&schritt=wiederholen" : "");
    }

    private Long ausfuehren() {
        long id = blatt.zeile().id();
        int version = blatt.version();
        switch (schritt) {
            case "aendern" -> pflege.aendern(id, version, form.planen(), form.getGrund());
            case "absagen" -> pflege.absagen(id, version, form.getGrund());
            case "ersetzen" -> pflege.ersetzenDurch(id, version, form.getNachfolger());
            case "stattgefunden" -> pflege.stattgefunden(id, version);
            case "zuruecknehmen" -> pflege.zuruecknehmen(id, version, form.getGrund());
            case "wiederholen" -> {
                return pflege.wiederholen(id, version, form.planen());
            }
            default -> throw new NotFoundException();
        }
        return id;
    }

    public SitzungAdresse getAdresse() {
        return adresse;
    }

    public SitzungBlatt getBlatt() {
        return blatt;
    }

    public SitzungForm getForm() {
        return form;
    }

    /** The deadlines before it in words; empty where there are none. */
    public List<String> getFristen() {
        return blatt.fristen() == null
                ? List.of()
                : worte.fristen(blatt.fristen(), blatt.zeile().dringlich());
    }

    public List<String> getBemerkungen() {
        return worte.bemerkungen(blatt.bemerkungen());
    }
}
