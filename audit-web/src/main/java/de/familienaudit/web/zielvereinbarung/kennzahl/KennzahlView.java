package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlDetails;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertZeile;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/** The page of one key figure: drawing, values, recording one and putting one right, ending it. */
@Named("kennzahl")
@ViewScoped
public class KennzahlView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIESE_SEITE = "/zielvereinbarung/kennzahl.xhtml?faces-redirect=true&id=";

    @Inject
    private KennzahlService service;

    @Inject
    private KennzahlWertService werte;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private final KennzahlAdresse adresse = new KennzahlAdresse();
    private final WertForm form = new WertForm();
    private final WertForm berichtigung = new WertForm();
    private KennzahlDetails details;
    private KennzahlWertZeile berichtigter;
    private String entwurf = "";
    private String beendenGrund = "";

    public void load() {
        if (adresse.getId() == null) {
            throw new NotFoundException();
        }
        reload();
        entwurf =
                details.darfMelden() ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
        berichtigter = details.werte().zeilen().stream()
                .filter(w -> details.darfMelden() && w.zaehlt() && Objects.equals(w.id(), adresse.getBerichtigen()))
                .findFirst()
                .orElse(null);
        if (berichtigter != null) {
            berichtigung.fuelle(berichtigter);
        }
    }

    private void reload() {
        details = service.details(adresse.getId(), adresse.seitenzahl());
    }

    public String eintragen() {
        werte.eintragen(form.eintragen(details.id()));
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("kennzahl.wert.eingetragen");
        return DIESE_SEITE + details.id();
    }

    public String berichtigen() {
        werte.berichtigen(berichtigung.berichtigen(details.id(), berichtigter.id()));
        meldungen.erfolg("kennzahl.wert.berichtigt");
        return DIESE_SEITE + details.id() + "&seite=" + adresse.seitenzahl();
    }

    public String beenden() {
        Konflikt.danachNeu(() -> service.beenden(details.id(), details.version(), beendenGrund), this::reload);
        meldungen.erfolg("kennzahl.ist_beendet", details.bezeichnung());
        return DIESE_SEITE + details.id();
    }

    /** Names what is being typed about a value in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "kennzahlwert:" + adresse.getId();
    }

    public KennzahlAdresse getAdresse() {
        return adresse;
    }

    public WertForm getForm() {
        return form;
    }

    public WertForm getBerichtigung() {
        return berichtigung;
    }

    public KennzahlDetails getDetails() {
        return details;
    }

    /** The value that is being put right; null for none. */
    public KennzahlWertZeile getBerichtigter() {
        return berichtigter;
    }

    public String getEntwurf() {
        return entwurf;
    }

    public String getBeendenGrund() {
        return beendenGrund;
    }

    public void setBeendenGrund(String beendenGrund) {
        this.beendenGrund = Objects.requireNonNullElse(beendenGrund, "");
    }
}
