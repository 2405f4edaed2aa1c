package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.massnahme.MassnahmeView;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The dialog "Fortschritt melden" on the page Maßnahme. */
@Named("melden")
@ViewScoped
public class MeldenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SEITE_DER_MASSNAHME =
            "/zielvereinbarung/massnahme.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private MassnahmeView seite;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private final MeldenForm form = new MeldenForm();
    private String entwurf = "";

    /** After the page has loaded its measure. */
    public void load() {
        MassnahmeDetails details = seite.getDetails();
        form.setStatus(details.status());
        form.setStand(LocalDate.now(clock));
        entwurf =
                details.darfMelden() ? entwuerfe.gemerkt(getEntwurfSchluessel()).orElse("") : "";
    }

    public String melden() {
        MassnahmeDetails gesehen = seite.getDetails();
        Konflikt.danachNeu(() -> fortschritt.melden(form.command(seite.getId(), gesehen.version())), () -> {
            seite.reload();
            if (!seite.getDetails().meldbareStatus().contains(form.getStatus())) {
                form.setStatus(""); // what was chosen is not possible any more: to be chosen afresh, never silently
            }
        });
        entwuerfe.vergessen(getEntwurfSchluessel());
        meldungen.erfolg("massnahme.gemeldet", gesehen.nummer());
        return SEITE_DER_MASSNAHME;
    }

    /** Names the draft of the report on this measure in the store of drafts. */
    public String getEntwurfSchluessel() {
        return "fortschritt:" + seite.getId();
    }

    /** The states for which the dialog asks for a reason (rule A-7), separated by spaces. */
    public String getNurGrund() {
        return String.join(" ", seite.getDetails().statusMitGrund());
    }

    public MeldenForm getForm() {
        return form;
    }

    public String getEntwurf() {
        return entwurf;
    }
}
