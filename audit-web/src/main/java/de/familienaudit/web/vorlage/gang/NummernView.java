package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.gang.NummernService;
import de.familienaudit.vorlage.gang.Nummernstand;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page that says where the numbers of papers come from. */
@Named("vorlagennummern")
@ViewScoped
public class NummernView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NummernService service;

    @Inject
    private Meldungen meldungen;

    private int version;
    private Nummernstand jetzt;
    private String quelle = "";
    private String muster = "";
    private String wahlperiode = "";

    public void load() {
        Nummernstand stand = service.stand();
        version = stand.version();
        zeigen(stand);
    }

    private void zeigen(Nummernstand stand) {
        quelle = stand.quelle();
        muster = stand.muster();
        wahlperiode = stand.wahlperiode();
    }

    public String speichern() {
        Nummernstand getippt = new Nummernstand(version, quelle, muster, wahlperiode);
        Konflikt.danachNeu(
                () -> service.festlegen(getippt),
                () -> {
                    jetzt = service.stand();
                    version = jetzt.version();
                },
                getippt,
                () -> jetzt,
                this::zeigen);
        meldungen.erfolg("papiergang.nummern.gespeichert");
        return GangSeiten.NUMMERN + "?faces-redirect=true";
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle == null ? "" : quelle;
    }

    public String getMuster() {
        return muster;
    }

    public void setMuster(String muster) {
        this.muster = muster == null ? "" : muster;
    }

    public String getWahlperiode() {
        return wahlperiode;
    }

    public void setWahlperiode(String wahlperiode) {
        this.wahlperiode = wahlperiode == null ? "" : wahlperiode;
    }
}
