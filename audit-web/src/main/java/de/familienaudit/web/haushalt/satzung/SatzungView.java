package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.SatzungService;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a Satzung: its steps, its Nachträge, and the change that the address asks for. */
@Named("satzung")
@ViewScoped
public class SatzungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SatzungService service;

    @Inject
    private Satzungsaenderung aenderung;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long eintrag;
    private String schritt = "";
    private Satzungsblatt blatt;
    private SatzungForm form = new SatzungForm();
    private SchrittForm schrittForm = new SchrittForm();

    /** A change that is not possible any more is left out. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        schritt = Satzungsaenderung.istMoeglich(schritt, blatt, eintrag) ? schritt : "";
        form = Satzungsaenderung.GILT_AB.equals(schritt)
                ? SatzungForm.giltAb(blatt.satzung())
                : SatzungForm.jahre(blatt.satzung());
        Satzungsblatt.Schritt gemeint = getGemeint();
        schrittForm = gemeint == null || Satzungsaenderung.ZURUECKNEHMEN.equals(schritt)
                ? SchrittForm.neu(blatt.danach().nurNacherfasst())
                : SchrittForm.of(gemeint);
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    /** The step that is meant goes on as the one that stands at its place now. */
    private void liesNeu() {
        int stelle = Satzungsaenderung.stelle(blatt, eintrag);
        lies();
        if (stelle >= 0 && stelle < blatt.schritte().size()) {
            eintrag = blatt.schritte().get(stelle).id();
        }
    }

    /** After a conflict the next click knows what somebody else entered, and what was typed stays. */
    public String senden() {
        long ziel = Satzungsaenderung.GILT_AB.equals(schritt)
                ? Konflikt.danachNeu(
                        this::ausfuehren, this::liesNeu, form, () -> SatzungForm.giltAb(blatt.satzung()), f -> form = f)
                : Konflikt.danachNeu(this::ausfuehren, this::liesNeu);
        meldungen.erfolg("satzung.getan." + schritt);
        return SatzungSeiten.satzung(ziel);
    }

    private long ausfuehren() {
        return aenderung.ausfuehren(schritt, blatt, eintrag, form, schrittForm);
    }

    /** The step that the address asks to change; null for none, also when it does not count any more. */
    public Satzungsblatt.Schritt getGemeint() {
        return Satzungsaenderung.anEinemSchritt(schritt) ? Satzungsaenderung.finde(blatt, eintrag) : null;
    }

    /** Whether the step can be taken back. */
    public boolean ruecknehmbar(Satzungsblatt.Schritt e) {
        return Satzungsaenderung.istMoeglich(Satzungsaenderung.ZURUECKNEHMEN, blatt, e.id());
    }

    public Satzungsblatt getBlatt() {
        return blatt;
    }

    public SatzungForm getForm() {
        return form;
    }

    public SchrittForm getSchrittForm() {
        return schrittForm;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Id of a step; null for none. */
    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
