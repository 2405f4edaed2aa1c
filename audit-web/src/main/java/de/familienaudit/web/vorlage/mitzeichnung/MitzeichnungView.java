package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.OhneMitzeichnung;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungAnfragenService;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungService;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Co-signing on the page of a paper, and the step that the address asks for. */
@Named("vorlageMitzeichnung")
@ViewScoped
public class MitzeichnungView implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String VORLAGE = "/vorlage/vorlage.xhtml";

    @Inject
    private MitzeichnungService service;

    @Inject
    private MitzeichnungAnfragenService anfragen;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private Meldungen meldungen;

    private final AntwortForm form = new AntwortForm();
    private VorlageDetails details;
    private Mitzeichnungsblatt blatt = Mitzeichnungsblatt.LEER;
    private String schritt = "";
    private Long anfrage;

    /**
     * Finds out who has the paper, and whether the step that the address asks for is possible.
     *
     * @param gezeigt the paper that the page shows
     */
    public void load(VorlageDetails gezeigt) {
        details = gezeigt;
        blatt = service.blatt(gezeigt);
        form.fuellen(gezeigt.angaben().kaemmerei());
        if (!gezeigt.kopf().aktuell() || !istMoeglich()) {
            schritt = "";
        }
    }

    /** The same once more, after somebody else was faster; the step stays. */
    void neuLesen() {
        details = vorlagen.details(details.kopf().id(), null);
        blatt = service.blatt(details);
    }

    private boolean istMoeglich() {
        return switch (schritt) {
            case "mitzeichnen", "zurueckgeben" ->
                getZeile() != null && getZeile().moeglich().antworten();
            case "zuruecknehmen" -> getZeile() != null && getZeile().moeglich().zuruecknehmen();
            case "einreichen" ->
                blatt.schritte().contains("anfragen") && !blatt.fehlende().isEmpty();
            default -> blatt.schritte().contains(schritt);
        };
    }

    /** @param haushalt what the Kämmerei says beside her words */
    public String senden(Haushaltsbeigabe haushalt) {
        Konflikt.danachNeu(() -> ausfuehren(haushalt.aussage()), () -> {
            neuLesen();
            haushalt.neuLesen();
        });
        meldungen.erfolg("mitzeichnung.getan." + schritt);
        return VORLAGE + "?faces-redirect=true&id=" + details.kopf().id();
    }

    private void ausfuehren(Haushaltsaussage haushalt) {
        long id = details.kopf().id();
        int gesehen = details.kopf().aufzeichnung();
        switch (schritt) {
            case "mitzeichnen" -> service.antworten(anfrage, gesehen, form.mitgezeichnet(haushalt));
            case "zurueckgeben" -> service.antworten(anfrage, gesehen, form.zurueckgegeben());
            case "zuruecknehmen" -> anfragen.zuruecknehmen(anfrage, form.getGrund());
            case "abbrechen" -> anfragen.abbrechen(id, blatt.stand(), form.getGrund());
            case "einreichen" ->
                einreichung.einreichenOhne(id, gesehen, new OhneMitzeichnung(blatt.stand(), form.getGrund()));
            default -> throw new NotFoundException();
        }
    }

    /** What waits for the answer of the actor. */
    public List<Mitzeichnungsblatt.Zeile> getMeine() {
        return blatt.zeilen().stream().filter(z -> z.moeglich().antworten()).toList();
    }

    /** The request that the address names; null for none. */
    public Mitzeichnungsblatt.Zeile getZeile() {
        return blatt.zeilen().stream()
                .filter(z -> anfrage != null && z.id() == anfrage)
                .findFirst()
                .orElse(null);
    }

    public Mitzeichnungsblatt getBlatt() {
        return blatt;
    }

    /** The paper that the page shows, as it was read last. */
    VorlageDetails details() {
        return details;
    }

    public AntwortForm getForm() {
        return form;
    }

    /** What the address asks for; empty for nothing, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }

    public Long getAnfrage() {
        return anfrage;
    }

    public void setAnfrage(Long anfrage) {
        this.anfrage = anfrage;
    }
}
