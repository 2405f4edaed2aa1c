package de.familienaudit.web.vorlage.bekanntgabe;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.bekanntgabe.BekanntgabeService;
import de.familienaudit.vorlage.bekanntgabe.Bekanntgabeblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The publication of the agenda on the page of its session, and the step of it that the address asks for. */
@Named("bekanntgabe")
@ViewScoped
public class BekanntgabeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NEU = "bekanntgeben";
    private static final String BERICHTIGEN = "bekannt-berichtigen";
    private static final String ZURUECKNEHMEN = "bekannt-zuruecknehmen";

    @Inject
    private BekanntgabeService service;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long eintrag;
    private String schritt = "";
    private Bekanntgabeblatt blatt;
    private BekanntgabeForm form = new BekanntgabeForm();

    /** A step that is not possible any more, or belongs to something else of the session, is left out. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        schritt = istMoeglich() ? schritt : "";
        form = BekanntgabeForm.of(findEintrag());
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    private boolean istMoeglich() {
        return switch (schritt) {
            case NEU -> blatt.eintragbar();
            case BERICHTIGEN, ZURUECKNEHMEN -> findEintrag() != null;
            default -> false;
        };
    }

    private Bekanntgabeblatt.Eintrag findEintrag() {
        return blatt.geltende().stream()
                .filter(e -> eintrag != null && e.eintrag() == eintrag && !NEU.equals(schritt))
                .findFirst()
                .orElse(null);
    }

    /** After a conflict the next click knows what somebody else entered. */
    public String senden() {
        if (BERICHTIGEN.equals(schritt)) {
            Konflikt.danachNeu(
                    this::ausfuehren, this::lies, form, () -> BekanntgabeForm.of(findEintrag()), f -> form = f);
        } else {
            Konflikt.danachNeu(this::ausfuehren, this::lies);
        }
        meldungen.erfolg("bekanntgabe.getan." + schritt);
        return "/vorlage/sitzung.xhtml?faces-redirect=true&id=" + id;
    }

    private void ausfuehren() {
        switch (schritt) {
            case NEU -> service.bekanntgeben(id, blatt.stand(), blatt.gesehen(), form.getTag(), form.getOrt());
            case BERICHTIGEN -> service.berichtigen(gemeint(), form.getTag(), form.getOrt(), form.getGrund());
            case ZURUECKNEHMEN -> service.zuruecknehmen(gemeint(), form.getGrund());
            default -> throw new NotFoundException();
        }
    }

    /** @throws NotFoundException when somebody took it back meanwhile */
    private long gemeint() {
        if (findEintrag() == null) {
            throw new NotFoundException();
        }
        return findEintrag().id();
    }

    /** Ids of the items that were put on the agenda after it was published. */
    public List<Long> getNachgesetzte() {
        return blatt.nachgesetzte().stream().map(Bekanntgabeblatt.Punkt::id).toList();
    }

    /** Whether something is to be said: an agenda to publish, or what was entered while it was one. */
    public boolean isGezeigt() {
        return blatt.oeffentlich() || blatt.stand() > 0;
    }

    public Bekanntgabeblatt getBlatt() {
        return blatt;
    }

    public BekanntgabeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the entry at the session; null for none. */
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
