package de.familienaudit.web.vorlage.ausfertigung;

import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.ausfertigung.Ausfertigungsstand;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.gang.Vorlagenkonflikt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What became of a paper for signature, inside its page, and putting it forward (V-9). */
@Named("ausfertigung")
@ViewScoped
public class AusfertigungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AusfertigungService service;

    @Inject
    private Vorlagenkonflikt konflikt;

    @Inject
    private Meldungen meldungen;

    private Ausfertigungsstand stand;
    private long id;
    private int gesehen;

    /** Asked once, by the page of the paper. */
    public void load(VorlageDetails vorlage) {
        id = vorlage.kopf().id();
        gesehen = vorlage.kopf().aufzeichnung();
        stand = Ausfertigungsstand.of(vorlage, service.akte(id));
    }

    /** Puts forward the recording that the person saw; after a conflict the next click is for the one that holds then (G-4). */
    public String vorlegen() {
        long schriftstueck = konflikt.danachNeu(
                id,
                gesehen,
                () -> service.vorlegen(id, gesehen),
                neu -> gesehen = neu.kopf().aufzeichnung());
        meldungen.erfolg("ausfertigung.vorgelegt");
        return "/signatur/schriftstueck.xhtml?faces-redirect=true&id=" + schriftstueck;
    }

    public Ausfertigungsstand getStand() {
        return stand;
    }
}
