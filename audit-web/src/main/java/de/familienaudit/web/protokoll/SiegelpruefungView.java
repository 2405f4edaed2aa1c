package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.Pruefergebnis;
import de.familienaudit.protokoll.Pruefergebnis.Befund;
import de.familienaudit.protokoll.Pruefergebnis.Siegelstand;
import de.familienaudit.protokoll.SiegelpruefungService;
import de.familienaudit.web.text.Texte;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page that checks the sealed change log. */
@Named("pruefung")
@ViewScoped
public class SiegelpruefungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiegelpruefungService service;

    @Inject
    private ProtokollworteView wortlaut;

    @Inject
    private Texte texte;

    private Siegelstand stand;
    private Pruefergebnis ergebnis;

    public void load() {
        stand = service.stand();
    }

    public void pruefen() {
        ergebnis = service.pruefe();
        stand = ergebnis.stand();
    }

    /** One finding in a sentence. */
    public String satz(Befund b) {
        String siegel = Integer.toString(b.siegel());
        String text = texte.text(
                "protokoll.befund." + b.art(), siegel, b.datensatz(), b.zeitpunkt() == null ? "" : b.zeitpunkt());
        if (b.eintrag() == null) {
            return text;
        }
        String eintrag = Long.toString(b.eintrag());
        if (b.person() == null) {
            return text + " " + texte.text("protokoll.befund.eintrag", eintrag);
        }
        Protokollworte worte = wortlaut.getWorte();
        return text + " "
                + texte.text(
                        "protokoll.befund.eintrag_genau",
                        eintrag,
                        b.zeitpunkt(),
                        worte.eintragsart(b.tabelle()),
                        b.datensatz(),
                        worte.person(b.person()));
    }

    public Siegelstand getStand() {
        return stand;
    }

    /** Null before the first check. */
    public Pruefergebnis getErgebnis() {
        return ergebnis;
    }
}
