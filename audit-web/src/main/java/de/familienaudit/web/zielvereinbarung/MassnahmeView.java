package de.familienaudit.web.zielvereinbarung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.FortschrittService;
import de.familienaudit.zielvereinbarung.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.MassnahmenService;
import de.familienaudit.zugang.EntwurfService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The page Maßnahme: everything about one measure, and reporting on it. */
@Named("massnahme")
@ViewScoped
public class MassnahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIESE_SEITE =
            "/zielvereinbarung/massnahme.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private Long id;
    private Long fassung;
    private MassnahmeDetails details;
    private MeldenForm form;
    private String entwurf = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
        form = new MeldenForm();
        form.setStatus(details.status());
        form.setStand(LocalDate.now(clock));
        entwurf =
                details.darfMelden() ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    private void reload() {
        details = massnahmen.details(id, fassung);
    }

    public String melden() {
        Konflikt.danachNeu(() -> fortschritt.melden(form.command(id, details.version())), () -> {
            reload();
            if (!details.meldbareStatus().contains(form.getStatus())) {
                form.setStatus(""); // what was chosen is not possible any more: to be chosen afresh, never silently
            }
        });
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("massnahme.gemeldet", details.nummer());
        return DIESE_SEITE;
    }

    /** Names the draft of the report on this measure in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "fortschritt:" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFassung() {
        return fassung;
    }

    public void setFassung(Long fassung) {
        this.fassung = fassung;
    }

    public MassnahmeDetails getDetails() {
        return details;
    }

    public MeldenForm getForm() {
        return form;
    }

    public String getEntwurf() {
        return entwurf;
    }
}
