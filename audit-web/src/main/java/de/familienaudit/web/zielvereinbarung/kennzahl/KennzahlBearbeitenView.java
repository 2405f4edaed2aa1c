package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlDetails;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.ZielKopf;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The form of a key figure: a new one of a Ziel, or a changed definition. */
@Named("kennzahlBearbeiten")
@ViewScoped
public class KennzahlBearbeitenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KennzahlService service;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long ziel;
    private KennzahlDetails details;
    private ZielKopf kopf;
    private String gemerkt = "";
    private KennzahlForm form = new KennzahlForm();

    public void load() {
        if (id != null) {
            reload();
            form = KennzahlForm.von(details);
        } else if (ziel != null) {
            kopf = service.ziel(ziel).kopf();
        } else {
            throw new NotFoundException();
        }
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    private void reload() {
        details = service.details(id, 1);
        kopf = details.ziel();
    }

    public String speichern() {
        long gespeichert = Konflikt.danachNeu(
                () -> service.festlegen(form.command(ziel, id, details == null ? 0 : details.version())),
                () -> {
                    if (id != null) {
                        reload();
                    }
                },
                form,
                () -> details == null ? form : KennzahlForm.von(details),
                andere -> form = andere);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("kennzahl.gespeichert", form.getBezeichnung());
        return "/zielvereinbarung/kennzahl.xhtml?faces-redirect=true&id=" + gespeichert;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "kennzahl:" + (id == null ? "neu:" + ziel : id);
    }

    /** The sides of a target, from lower to higher. */
    public List<String> getSchwellen() {
        return List.of("UNTER", "HOECHSTENS", "GENAU", "MINDESTENS", "UEBER");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    /** Null for a new one. */
    public KennzahlDetails getDetails() {
        return details;
    }

    /** Null when no Fassung has the Ziel any more. */
    public ZielKopf getKopf() {
        return kopf;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public KennzahlForm getForm() {
        return form;
    }
}
