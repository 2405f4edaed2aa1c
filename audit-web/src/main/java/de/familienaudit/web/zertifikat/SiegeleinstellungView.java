package de.familienaudit.web.zertifikat;

import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zertifikat.Siegeleinstellung;
import de.familienaudit.zertifikat.SiegeleinstellungService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialog on the page Zertifikate that sets what is told to the outside. */
@Named("nachAussen")
@ViewScoped
public class SiegeleinstellungView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiegeleinstellungService service;

    @Inject
    private Meldungen meldungen;

    private Siegeleinstellung einstellung;
    private String kurzname = "";
    private boolean schnittstelle;
    private boolean seite;

    public void load() {
        einstellung = service.einstellung();
        zeigen(einstellung);
    }

    private void zeigen(Siegeleinstellung andere) {
        kurzname = andere.kurzname();
        schnittstelle = andere.schnittstelle();
        seite = andere.seite();
    }

    private Siegeleinstellung getippt() {
        return new Siegeleinstellung(kurzname, schnittstelle, seite, einstellung.version());
    }

    /** One call; after a conflict the dialog knows the newer version, and what was typed stays. */
    public String veroeffentlichen() {
        Konflikt.danachNeu(
                () -> service.veroeffentlichen(getippt()),
                () -> einstellung = service.einstellung(),
                getippt(),
                this::getEinstellung,
                this::zeigen);
        meldungen.erfolg("zertifikate.gespeichert");
        return ZertifikatSeiten.ZERTIFIKATE + "?faces-redirect=true";
    }

    /** What holds, not what is typed. */
    public Siegeleinstellung getEinstellung() {
        return einstellung;
    }

    public String getKurzname() {
        return kurzname;
    }

    public void setKurzname(String kurzname) {
        this.kurzname = kurzname == null ? "" : kurzname;
    }

    public boolean isSchnittstelle() {
        return schnittstelle;
    }

    public void setSchnittstelle(boolean schnittstelle) {
        this.schnittstelle = schnittstelle;
    }

    public boolean isSeite() {
        return seite;
    }

    public void setSeite(boolean seite) {
        this.seite = seite;
    }
}
