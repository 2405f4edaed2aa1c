package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page Maßnahme: everything about one measure. Its dialogs have beans of their own. */
@Named("massnahme")
@ViewScoped
public class MassnahmeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MassnahmenService massnahmen;

    private Long id;
    private Long fassung;
    private MassnahmeDetails details;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        reload();
    }

    /** Reads the measure as it is now; what was typed into a dialog stays. */
    public void reload() {
        details = massnahmen.details(id, fassung);
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
}
