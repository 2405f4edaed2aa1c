package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What follows the decision, on the page of its paper; beside a former recording there is nothing. */
@Named("umsetzungskarte")
@ViewScoped
public class UmsetzungskarteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UmsetzungService service;

    private Umsetzungsblatt blatt;

    /** @param details of the recording that the page shows */
    public void load(VorlageDetails details) {
        if (details.kopf().aktuell()) {
            Umsetzungsblatt gelesen = service.karte(details);
            boolean gefragt = gelesen.kopf().umzusetzen()
                    && (!details.weg().isNacherfasst() || !gelesen.schritte().isEmpty());
            blatt = gefragt || gelesen.hatEintraege() ? gelesen : null;
        }
    }

    /** Null where nothing is to be said: nothing was decided, or it is nacherfasst and nothing was entered. */
    public Umsetzungsblatt getBlatt() {
        return blatt;
    }
}
