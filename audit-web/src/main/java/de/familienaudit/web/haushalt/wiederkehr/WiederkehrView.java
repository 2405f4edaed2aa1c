package de.familienaudit.web.haushalt.wiederkehr;

import de.familienaudit.haushalt.wiederkehr.Kostenliste;
import de.familienaudit.haushalt.wiederkehr.Kostenzeile;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Recurring costs, entered, ended and taken back as the address asks for it, and what they propose (rules H-8, G-1). */
@Named("wiederkehr")
@ViewScoped
public class WiederkehrView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String EINTRAGEN = "eintragen";
    private static final String BEENDEN = "beenden";
    private static final String ZURUECKNEHMEN = "zuruecknehmen";
    private static final String ZURUECKGENOMMEN = "ZURUECKGENOMMEN";

    @Inject
    private WiederkehrService service;

    @Inject
    private Meldungen meldungen;

    private Long eintrag;
    private String schritt = "";
    private Kostenliste liste = new Kostenliste(List.of(), List.of());
    private final WiederkehrForm form = new WiederkehrForm();
    private final KostenendeForm ende = new KostenendeForm();

    /** A step that is not possible is left out. */
    public void load() {
        lies();
        schritt = istMoeglich() ? schritt : "";
    }

    private void lies() {
        liste = service.liste();
    }

    private boolean istMoeglich() {
        Kostenzeile gemeint = getGemeint();
        return switch (schritt) {
            case EINTRAGEN -> true;
            case BEENDEN -> gemeint != null && gemeint.zeit().beendbar();
            case ZURUECKNEHMEN -> gemeint != null;
            default -> false;
        };
    }

    public String senden() {
        Konflikt.danachNeu(this::ausfuehren, this::lies);
        meldungen.erfolg("wiederkehr.getan." + schritt);
        return WiederkehrSeiten.LISTE;
    }

    private void ausfuehren() {
        if (EINTRAGEN.equals(schritt)) {
            service.eintragen(form.command());
        } else if (eintrag != null && BEENDEN.equals(schritt)) {
            service.beenden(eintrag, ende.getZum(), ende.getGrund());
        } else if (eintrag != null && ZURUECKNEHMEN.equals(schritt)) {
            service.zuruecknehmen(eintrag, ende.getGrund());
        } else {
            throw new NotFoundException();
        }
    }

    /** The cost that the address means; null for none, also when it was taken back meanwhile. */
    public Kostenzeile getGemeint() {
        return liste.kosten().stream()
                .filter(k -> eintrag != null
                        && k.id() == eintrag
                        && !ZURUECKGENOMMEN.equals(k.stand().name()))
                .findFirst()
                .orElse(null);
    }

    public Kostenliste getListe() {
        return liste;
    }

    public WiederkehrForm getForm() {
        return form;
    }

    public KostenendeForm getEnde() {
        return ende;
    }

    /** Id of a cost; null for none. */
    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
