package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Ringzeile;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the address of a budget year asks for: taking a position in, carrying on the year before, entering or changing a Deckungsring. */
@Named("jahresschritt")
@ViewScoped
public class JahresschrittView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AUFNEHMEN = "aufnehmen";
    private static final String FORTFUEHREN = "fortfuehren";
    private static final String RING = "ring";
    private static final String RING_NENNEN = "ring-nennen";

    @Inject
    private JahresstelleService stellen;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private Meldungen meldungen;

    private String schritt = "";
    private Long eintrag;
    private int jahr;
    private Long haushaltsstelle;
    private Ringzeile ring;
    private RingForm form = new RingForm();
    private transient List<Stellenwahl> aufnehmbare;

    /** @param bekannte Deckungsringe of the year */
    public void load(int gefragt, List<Ringzeile> bekannte) {
        jahr = gefragt;
        ring = bekannte.stream()
                .filter(r -> eintrag != null && r.id() == eintrag)
                .findFirst()
                .orElse(null);
        boolean moeglich = RING_NENNEN.equals(schritt)
                ? ring != null
                : List.of(AUFNEHMEN, FORTFUEHREN, RING).contains(schritt);
        schritt = moeglich ? schritt : "";
        form = RING_NENNEN.equals(schritt) ? RingForm.of(ring) : form;
    }

    public String senden() {
        return switch (schritt) {
            case AUFNEHMEN -> aufnehmen();
            case FORTFUEHREN -> {
                int anzahl = ansaetze.fortfuehren(jahr);
                yield fertig("jahresschritt.getan.fortfuehren." + (anzahl == 1 ? "eins" : "viele"), anzahl);
            }
            case RING -> {
                ringe.anlegen(jahr, form.getNummer(), form.getBezeichnung());
                yield fertig("jahresschritt.getan.ring");
            }
            case RING_NENNEN -> nennen();
            default -> throw new NotFoundException();
        };
    }

    private String aufnehmen() {
        if (haushaltsstelle == null) {
            throw new BusinessRuleException(Violation.at("haushaltsstelle", "form.pflichtfeld"));
        }
        long id = ansaetze.aufnehmen(jahr, haushaltsstelle);
        meldungen.erfolg("jahresschritt.getan.aufnehmen");
        return BuchSeiten.jahresstelle(id);
    }

    private String nennen() {
        Konflikt.danachNeu(
                () -> ringe.nennen(ring.id(), ring.version(), form.getNummer(), form.getBezeichnung()),
                () -> ring = stellen.ringe(jahr).stream()
                        .filter(r -> r.id() == ring.id())
                        .findFirst()
                        .orElse(ring),
                form,
                () -> RingForm.of(ring),
                f -> form = f);
        return fertig("jahresschritt.getan.ring");
    }

    private String fertig(String key, Object... params) {
        meldungen.erfolg(key, params);
        return BuchSeiten.jahr(jahr);
    }

    /** What can be taken in; asked while somebody searches among them, and not kept with the page. */
    public List<Stellenwahl> getAufnehmbare() {
        if (aufnehmbare == null) {
            aufnehmbare = stellen.aufnehmbare(jahr);
        }
        return aufnehmbare;
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }

    /** Id of a Deckungsring; null for none. */
    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    public Long getHaushaltsstelle() {
        return haushaltsstelle;
    }

    public void setHaushaltsstelle(Long haushaltsstelle) {
        this.haushaltsstelle = haushaltsstelle;
    }

    public RingForm getForm() {
        return form;
    }
}
