package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.AusnahmeService;
import de.familienaudit.haushalt.zustimmung.Ausnahmezeile;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Exceptions of the law from the provisional regime, entered and taken back as the address asks for it (rules H-3, G-1). */
@Named("ausnahmen")
@ViewScoped
public class AusnahmenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String EINTRAGEN = "eintragen";
    private static final String ZURUECKNEHMEN = "zuruecknehmen";

    @Inject
    private AusnahmeService service;

    @Inject
    private Meldungen meldungen;

    private Long eintrag;
    private String schritt = "";
    private List<Ausnahmezeile> liste = List.of();
    private final AusnahmeForm form = new AusnahmeForm();

    /** What was taken back already is not taken back again. */
    public void load() {
        lies();
        boolean moeglich = EINTRAGEN.equals(schritt) || ZURUECKNEHMEN.equals(schritt) && getGemeint() != null;
        schritt = moeglich ? schritt : "";
    }

    private void lies() {
        liste = service.liste();
    }

    public String senden() {
        Konflikt.danachNeu(this::ausfuehren, this::lies);
        meldungen.erfolg("ausnahmen.getan." + schritt);
        return BindungSeiten.AUSNAHMEN;
    }

    private void ausfuehren() {
        switch (schritt) {
            case EINTRAGEN -> service.anlegen(form.command());
            case ZURUECKNEHMEN -> {
                if (eintrag == null) {
                    throw new NotFoundException();
                }
                service.zuruecknehmen(eintrag, form.getGrund());
            }
            default -> throw new NotFoundException();
        }
    }

    /** The exception that the address asks to take back; null for none, also when it was taken back meanwhile. */
    public Ausnahmezeile getGemeint() {
        return liste.stream()
                .filter(a -> eintrag != null
                        && a.id() == eintrag
                        && a.zurueckgenommen().isEmpty())
                .findFirst()
                .orElse(null);
    }

    public List<Ausnahmezeile> getListe() {
        return liste;
    }

    public AusnahmeForm getForm() {
        return form;
    }

    /** Id of an exception; null for none. */
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
