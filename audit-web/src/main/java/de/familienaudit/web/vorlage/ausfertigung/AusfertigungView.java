package de.familienaudit.web.vorlage.ausfertigung;

import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.ausfertigung.Ausfertigungsstand;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.web.text.Meldungen;
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
    private Meldungen meldungen;

    private Ausfertigungsstand stand;

    /** Asked once, by the page of the paper. */
    public void load(VorlageDetails vorlage) {
        stand = Ausfertigungsstand.of(vorlage, service.akte(vorlage.kopf().id()));
    }

    /** @param gesehen number of the recording that the person saw (G-4) */
    public String vorlegen(long vorlage, int gesehen) {
        long schriftstueck = service.vorlegen(vorlage, gesehen);
        meldungen.erfolg("ausfertigung.vorgelegt");
        return "/signatur/schriftstueck.xhtml?faces-redirect=true&id=" + schriftstueck;
    }

    public Ausfertigungsstand getStand() {
        return stand;
    }
}
