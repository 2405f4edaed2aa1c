package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.vorlage.umsetzung.AuftragService;
import de.familienaudit.vorlage.umsetzung.BekanntmachungService;
import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of what follows a decision, and the step that the address asks for. */
@Named("umsetzung")
@ViewScoped
public class UmsetzungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UmsetzungService service;

    @Inject
    private BekanntmachungService bekanntmachung;

    @Inject
    private AuftragService auftraege;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long eintrag;
    private String schritt = "";
    private Umsetzungsblatt blatt;
    private UmsetzungForm form = new UmsetzungForm();
    private List<StelleDetails> stellen = List.of();

    /** A step that is not possible any more is left out. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        if (!wahl().istMoeglich()) {
            schritt = "";
        }
        form = wahl().form();
        if (wahl().istMitAuftrag()) {
            stellen = auftraege.stellen();
        }
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    private Umsetzungswahl wahl() {
        return new Umsetzungswahl(blatt, schritt, eintrag);
    }

    /** After a conflict the next click knows what somebody else entered. */
    public String senden() {
        if (wahl().istBerichtigung()) {
            Konflikt.danachNeu(this::ausfuehren, this::lies, form, () -> wahl().form(), f -> form = f);
        } else {
            Konflikt.danachNeu(this::ausfuehren, this::lies);
        }
        meldungen.erfolg("umsetzung.getan." + schritt);
        return UmsetzungSeiten.UMSETZUNG + "?faces-redirect=true&id=" + id;
    }

    private void ausfuehren() {
        String grund = form.getGrund();
        switch (schritt) {
            case "bekanntgeben" -> bekanntmachung.bekanntgeben(id, blatt.stand(), form.getTag(), form.getOrt());
            case "bekannt-berichtigen" ->
                bekanntmachung.berichtigen(wahl().bekannt(), form.getTag(), form.getOrt(), grund);
            case "bekannt-zuruecknehmen" -> bekanntmachung.zuruecknehmen(wahl().bekannt(), grund);
            case "beauftragen" -> auftraege.beauftragen(id, blatt.stand(), form.auftrag());
            case "auftrag-berichtigen" -> auftraege.berichtigen(wahl().auftrag(), form.auftrag(), grund);
            case "auftrag-zuruecknehmen" -> auftraege.zuruecknehmen(wahl().auftrag(), grund);
            case "melden", "meldung-berichtigen" ->
                service.melden(wahl().auftrag(), form.getTag(), form.getBemerkung(), grund);
            default -> throw new NotFoundException();
        }
    }

    /** The order that the step is about; null for none. */
    public Umsetzungsblatt.Auftragszeile getAuftrag() {
        return wahl().findAuftrag();
    }

    /** Whether the step asks for a reason. */
    public boolean isMitGrund() {
        return wahl().istMitGrund();
    }

    public Umsetzungsblatt getBlatt() {
        return blatt;
    }

    public UmsetzungForm getForm() {
        return form;
    }

    /** Stellen to choose from. */
    public List<StelleDetails> getStellen() {
        return stellen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the entry at the paper; null for none. */
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
