package de.familienaudit.web.vorlage.bekanntgabe;

import de.familienaudit.vorlage.bekanntgabe.Aussenblatt;
import de.familienaudit.vorlage.bekanntgabe.AussensichtService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Since when a paper is seen outside of the Kommune, on its page; of a draft, and of what is not public, nothing is said. */
@Named("aussensicht")
@ViewScoped
public class AussensichtView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AussensichtService service;

    private Aussenblatt blatt;

    /** @param details of the recording that the page shows */
    public void load(VorlageDetails details) {
        if (details.kopf().aktuell() && details.weg().oeffentlich()) {
            Aussenblatt gelesen = service.aussensicht(details.kopf().id());
            blatt = "NIE".equals(gelesen.grund()) ? null : gelesen;
        }
    }

    /** Null where nothing is to be said. */
    public Aussenblatt getBlatt() {
        return blatt;
    }
}
