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
        if (!istMoeglich()) {
            schritt = "";
        }
        form = gespeichert();
        if (mitAuftrag()) {
            stellen = auftraege.stellen();
        }
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    private boolean istMoeglich() {
        return switch (schritt) {
            case "bekannt-berichtigen", "bekannt-zuruecknehmen" ->
                getBekannt() != null && getBekannt().pflegbar();
            case "auftrag-berichtigen", "auftrag-zuruecknehmen" ->
                getAuftrag() != null && getAuftrag().moeglich().pflegen();
            case "melden" ->
                getAuftrag() != null
                        && getAuftrag().moeglich().melden()
                        && getAuftrag().erledigt() == null;
            case "meldung-berichtigen" ->
                getAuftrag() != null
                        && getAuftrag().moeglich().melden()
                        && getAuftrag().erledigt() != null;
            default -> blatt.schritte().contains(schritt);
        };
    }

    /** After a conflict the next click knows what somebody else entered. */
    public String senden() {
        if (isBerichtigung()) {
            Konflikt.danachNeu(this::ausfuehren, this::lies, form, this::gespeichert, f -> form = f);
        } else {
            Konflikt.danachNeu(this::ausfuehren, this::lies);
        }
        meldungen.erfolg("umsetzung.getan." + schritt);
        return UmsetzungSeiten.UMSETZUNG + "?faces-redirect=true&id=" + id;
    }

    private void ausfuehren() {
        switch (schritt) {
            case "bekanntgeben" -> bekanntmachung.bekanntgeben(id, blatt.stand(), form.getTag(), form.getOrt());
            case "bekannt-berichtigen" ->
                bekanntmachung.berichtigen(bekannt().id(), form.getTag(), form.getOrt(), form.getGrund());
            case "bekannt-zuruecknehmen" ->
                bekanntmachung.zuruecknehmen(bekannt().id(), form.getGrund());
            case "beauftragen" -> auftraege.beauftragen(id, blatt.stand(), form.auftrag());
            case "auftrag-berichtigen" -> auftraege.berichtigen(auftrag().id(), form.auftrag(), form.getGrund());
            case "auftrag-zuruecknehmen" -> auftraege.zuruecknehmen(auftrag().id(), form.getGrund());
            case "melden", "meldung-berichtigen" ->
                service.melden(auftrag().id(), form.getTag(), form.getBemerkung(), form.getGrund());
            default -> throw new NotFoundException();
        }
    }

    /** What the fields begin with. */
    private UmsetzungForm gespeichert() {
        if (schritt.startsWith("bekannt-") && getBekannt() != null) {
            return UmsetzungForm.of(getBekannt());
        }
        return getAuftrag() != null ? UmsetzungForm.of(getAuftrag()) : new UmsetzungForm();
    }

    private Umsetzungsblatt.Bekannt bekannt() {
        if (getBekannt() == null) {
            throw new NotFoundException();
        }
        return getBekannt();
    }

    private Umsetzungsblatt.Auftragszeile auftrag() {
        if (getAuftrag() == null) {
            throw new NotFoundException();
        }
        return getAuftrag();
    }

    /** The announcement that the step is about; null for none. */
    public Umsetzungsblatt.Bekannt getBekannt() {
        return blatt.bekannte().stream()
                .filter(b -> schritt.startsWith("bekannt-") && eintrag != null && b.eintrag() == eintrag)
                .findFirst()
                .orElse(null);
    }

    /** The order that the step is about; null for none. */
    public Umsetzungsblatt.Auftragszeile getAuftrag() {
        return blatt.auftraege().stream()
                .filter(a -> !schritt.startsWith("bekannt") && eintrag != null && a.eintrag() == eintrag)
                .findFirst()
                .orElse(null);
    }

    private boolean mitAuftrag() {
        return schritt.equals("beauftragen") || schritt.equals("auftrag-berichtigen");
    }

    /** Whether the step corrects something, which needs a reason. */
    public boolean isBerichtigung() {
        return schritt.endsWith("-berichtigen");
    }

    /** Whether the step asks for a reason. */
    public boolean isMitGrund() {
        return isBerichtigung() || schritt.endsWith("-zuruecknehmen");
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
