package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.haushaltsstelle.Haushaltsmuster;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page that sets how doppisch numbers look. */
@Named("haushaltsmuster")
@ViewScoped
public class HaushaltsmusterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HaushaltseinstellungService service;

    @Inject
    private Meldungen meldungen;

    private final MusterForm produkt = new MusterForm();
    private final MusterForm konto = new MusterForm();
    private Haushaltsmuster muster;

    public void load() {
        muster = service.muster();
        zeige(muster);
    }

    private void zeige(Haushaltsmuster andere) {
        produkt.zeige(andere.produkt());
        konto.zeige(andere.konto());
    }

    private Haushaltsmuster getippt() {
        return new Haushaltsmuster(produkt.feld(), konto.feld(), muster.version());
    }

    /** One call; after a conflict the page knows the newer version, and what was typed stays. */
    public String einstellen() {
        Konflikt.danachNeu(
                () -> service.einstellen(getippt()),
                () -> muster = service.muster(),
                getippt(),
                () -> muster,
                this::zeige);
        meldungen.erfolg("haushaltsmuster.gespeichert");
        return HaushaltsstelleSeiten.MUSTER + "?faces-redirect=true";
    }

    public MusterForm getProdukt() {
        return produkt;
    }

    public MusterForm getKonto() {
        return konto;
    }
}
