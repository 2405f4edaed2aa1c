package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.Gliederungsblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The page of what digits mean: the names of the Kommune, the nationwide pattern, and naming, renaming and removing. */
@Named("gliederung")
@ViewScoped
public class GliederungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> ARTEN =
            List.of("EINZELPLAN", "ABSCHNITT", "UNTERABSCHNITT", "HAUPTGRUPPE", "GRUPPE", "PARTNER");

    @Inject
    private GliederungService service;

    @Inject
    private Meldungen meldungen;

    private String seite = "";
    private Long name;
    private Gliederungsblatt blatt;
    private Gliederungsblatt.Ortsname gewaehlt;
    private final GliederungForm form = new GliederungForm();

    public void load() {
        lade();
        form.setUmbenannt(gewaehlt == null ? "" : gewaehlt.bezeichnung());
    }

    private void lade() {
        blatt = service.blatt(AddressText.pageNumber(seite));
        gewaehlt = blatt.ort().zeilen().stream()
                .filter(o -> Objects.equals(o.id(), name))
                .findFirst()
                .orElse(null);
    }

    public String benennen() {
        service.benennen(form.getArt(), form.getZiffern(), form.getBezeichnung());
        return gespeichert();
    }

    /** After a conflict the page knows the newer version, and what was typed stays. */
    public String umbenennen() {
        Konflikt.danachNeu(
                () -> service.umbenennen(gewaehlt.id(), gewaehlt.version(), form.getUmbenannt()),
                this::lade,
                form.getUmbenannt(),
                () -> gewaehlt == null ? "" : gewaehlt.bezeichnung(),
                form::setUmbenannt);
        return gespeichert();
    }

    public String entfernen() {
        Konflikt.danachNeu(() -> service.entfernen(gewaehlt.id(), gewaehlt.version()), this::lade);
        return gespeichert();
    }

    private String gespeichert() {
        meldungen.erfolg("gliederung.gespeichert");
        return HaushaltsstelleSeiten.GLIEDERUNG + "?faces-redirect=true&seite="
                + blatt.ort().nummer();
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }

    public Long getName() {
        return name;
    }

    public void setName(Long name) {
        this.name = name;
    }

    public Gliederungsblatt getBlatt() {
        return blatt;
    }

    /** The name that the address asks to change; null for none, also when it is gone. */
    public Gliederungsblatt.Ortsname getGewaehlt() {
        return gewaehlt;
    }

    public List<String> getArten() {
        return ARTEN;
    }

    public GliederungForm getForm() {
        return form;
    }
}
