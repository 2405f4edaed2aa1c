package de.familienaudit.web.vorlage.gang;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Vorlagenschritte;
import de.familienaudit.vorlage.gang.VorlagenschritteService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The steps of one paper on its page: what is possible, and the one that the address asks for. */
@Named("vorlageschritte")
@ViewScoped
public class SchritteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> DIALOGE = List.of("einreichen", "zurueckziehen", "nummer");

    @Inject
    private VorlagenschritteService service;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private NummernService nummern;

    @Inject
    private Vorlagenkonflikt konflikt;

    @Inject
    private Meldungen meldungen;

    private Vorlagenschritte schritte = Vorlagenschritte.KEINE;
    private String schritt = "";
    private String grund = "";
    private String nummer = "";
    private long id;
    private int aufzeichnung;

    /**
     * Finds out what is possible, and whether the step that the address asks for is.
     *
     * @param details of the paper that the page shows
     */
    public void load(VorlageDetails details) {
        schritte = service.schritte(details);
        id = details.kopf().id();
        aufzeichnung = details.kopf().aufzeichnung();
        nummer = details.kopf().nummer();
        if (!DIALOGE.contains(schritt)
                || !schritte.namen().contains(schritt)
                || ("einreichen".equals(schritt) && !schritte.fehlt().isEmpty())) {
            schritt = "";
        }
    }

    /** The step that the address asks for; after a conflict what was typed stays, and the next click knows the newer recording. */
    public String senden() {
        konflikt.danachNeu(
                id,
                aufzeichnung,
                this::ausfuehren,
                neu -> aufzeichnung = neu.kopf().aufzeichnung());
        meldungen.erfolg("papiergang.getan." + schritt);
        return GangSeiten.VORLAGE + "?faces-redirect=true&id=" + id;
    }

    private void ausfuehren() {
        switch (schritt) {
            case "einreichen" -> einreichung.einreichen(id, aufzeichnung);
            case "zurueckziehen" -> einreichung.zurueckziehen(id, aufzeichnung, grund);
            case "nummer" -> nummern.eintragen(id, nummer);
            default -> throw new NotFoundException();
        }
    }

    public Vorlagenschritte getMoeglich() {
        return schritte;
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer == null ? "" : nummer;
    }
}
