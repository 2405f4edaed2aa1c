package de.familienaudit.web.vorlage.kreis;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.kreis.KreisBlatt;
import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.gang.Vorlagenkonflikt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** On the page of a paper: whether it is public, when it became so or ceased to be, and the step that the address asks for. */
@Named("vorlageKreis")
@ViewScoped
public class KreisView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String VEROEFFENTLICHEN = "veroeffentlichen";
    private static final String SCHLIESSEN = "schliessen";

    @Inject
    private OeffentlichkeitService service;

    @Inject
    private Kreisworte worte;

    @Inject
    private Vorlagenkonflikt konflikt;

    @Inject
    private Meldungen meldungen;

    private final KreisForm form = new KreisForm();
    private Long id;
    private String schritt = "";
    private String gewaehlt = "";
    private int gesehen;
    private KreisBlatt blatt;
    private Kreisworte.Vorschau vorschau;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        blatt = service.blatt(id);
        gesehen = blatt.aktuell();
        gewaehlt = schritt.equals(getMoeglich()) ? schritt : "";
    }

    /** The step that can be done; empty while the paper is a draft. */
    public String getMoeglich() {
        if (!blatt.eingereicht()) {
            return "";
        }
        return blatt.oeffentlich() ? SCHLIESSEN : VEROEFFENTLICHEN;
    }

    /** The step that the address asks for; empty for none, or for one that was not possible when the page was opened. */
    public String getGewaehlt() {
        return gewaehlt;
    }

    /** After a refusal the dialog stays with what was typed; after a conflict the next click knows the newer recording (G-4). */
    public String senden() {
        List<String> bleibt = new ArrayList<>();
        konflikt.danachNeu(
                id,
                gesehen,
                () -> bleibt.addAll(ausfuehren()),
                neu -> gesehen = neu.kopf().aufzeichnung());
        if (bleibt.isEmpty()) {
            meldungen.erfolg("kreis.fertig." + gewaehlt);
        } else {
            meldungen.erfolg("kreis.fertig.teilweise", worte.inhalte(bleibt));
        }
        return "/vorlage/vorlage.xhtml?faces-redirect=true&id=" + id;
    }

    /** @return names of what stays with the circle */
    private List<String> ausfuehren() {
        return switch (gewaehlt) {
            case VEROEFFENTLICHEN -> service.veroeffentlichen(id, gesehen, form.befehl());
            case SCHLIESSEN -> {
                service.schliessen(id, gesehen, form.getGrund());
                yield List.of();
            }
            default -> throw new NotFoundException();
        };
    }

    /** What the paper has of each part that can be cleared, in words; only asked by the step that clears it. */
    public Kreisworte.Vorschau getVorschau() {
        if (vorschau == null) {
            vorschau = worte.vorschau(service.vorschau(id));
        }
        return vorschau;
    }

    /** Names of the parts that were not cleared when it became public; empty for none. */
    public String getVerborgen() {
        return blatt.freigabe() == null ? "" : worte.verborgen(blatt.freigabe());
    }

    /** When it became public or ceased to be, in words, the newest first. */
    public List<Kreisworte.Zeile> getAkte() {
        return blatt.akte().stream().map(worte::zeile).toList();
    }

    /** Bodies to choose from; only asked by the step that needs them. */
    public List<Gremiumwahl> getGremien() {
        return service.gremien();
    }

    public KreisForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
