package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfVorspann;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZieleService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of the front matter of a draft. */
@Named("entwurfVorspann")
@ViewScoped
public class EntwurfVorspannView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntwurfLesenService service;

    @Inject
    private EntwurfZieleService bearbeiten;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    private VorspannForm form;
    private Long id;
    private EntwurfVorspann details;
    private String gemerkt = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.vorspann(id);
        form = VorspannForm.von(details.angaben());
        gemerkt = entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("");
    }

    public String speichern() {
        Konflikt.danachNeu(
                () -> bearbeiten.vorspannSpeichern(id, details.stand(), form.angaben()),
                () -> details = service.vorspann(id),
                form,
                () -> VorspannForm.von(details.angaben()),
                andere -> form = andere);
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("entwurf.vorspann.gespeichert");
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + id;
    }

    /** Names what is being typed in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "vorspann:" + id;
    }

    public EntwurfVorspann getDetails() {
        return details;
    }

    public VorspannForm getForm() {
        return form;
    }

    public String getGemerkt() {
        return gemerkt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
