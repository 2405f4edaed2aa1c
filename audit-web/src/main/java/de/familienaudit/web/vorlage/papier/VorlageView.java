package de.familienaudit.web.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of one paper, or of one recording of it. */
@Named("vorlage")
@ViewScoped
public class VorlageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VorlagenService service;

    private Long id;
    private Long aufzeichnung;
    private VorlageDetails details;

    public void load() {
        if (id == null || aufzeichnung != null && aufzeichnung > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        details = service.details(id, aufzeichnung == null ? null : aufzeichnung.intValue());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Number of the recording that is asked for; null for the one that holds. */
    public Long getAufzeichnung() {
        return aufzeichnung;
    }

    public void setAufzeichnung(Long aufzeichnung) {
        this.aufzeichnung = aufzeichnung;
    }

    public VorlageDetails getDetails() {
        return details;
    }
}
