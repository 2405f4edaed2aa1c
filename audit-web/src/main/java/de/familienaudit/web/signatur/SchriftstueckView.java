package de.familienaudit.web.signatur;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.signatur.schriftstueck.SchriftstueckDetails;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of one paper: reading it, what became of it, confirming it, taking it back. */
@Named("schriftstueck")
@ViewScoped
public class SchriftstueckView implements Serializable {

    private static final String DIESE_SEITE = "/signatur/schriftstueck.xhtml?faces-redirect=true&id=";

    private static final long serialVersionUID = 1L;

    @Inject
    private SchriftstueckService service;

    @Inject
    private UnterzeichnungService unterzeichnung;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private SchriftstueckDetails details;
    private String zurueckGrund = "";

    /** What a person asks a service for. */
    public interface Tat {
        void tun();
    }

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.details(id);
    }

    public String bestaetigen() {
        return tun(() -> unterzeichnung.bestaetigen(id, details.version()), "signatur.bestaetigt");
    }

    public String zurueckziehen() {
        return tun(() -> service.zurueckziehen(id, details.version(), zurueckGrund), "signatur.zurueckgezogen");
    }

    /** After a refusal the page shows what is stored now, so that the next try is about that. */
    public String tun(Tat tat, String erfolg) {
        try {
            tat.tun();
        } catch (BusinessRuleException e) {
            load();
            throw e;
        }
        meldungen.erfolg(erfolg);
        return DIESE_SEITE + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SchriftstueckDetails getDetails() {
        return details;
    }

    public String getZurueckGrund() {
        return zurueckGrund;
    }

    public void setZurueckGrund(String zurueckGrund) {
        this.zurueckGrund = zurueckGrund;
    }
}
