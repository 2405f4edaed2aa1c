package de.familienaudit.web.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.wirkung.Beanstandungsblatt;
import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.vorlage.wirkung.Wirkungszeile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of one paper, or of one recording of it. */
@Named("vorlage")
@ViewScoped
public class VorlageView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VorlagenService service;

    @Inject
    private WirkungService wirkung;

    private Long id;
    private Long aufzeichnung;
    private VorlageDetails details;
    private List<Wirkungszeile> zeilen = List.of();
    private Beanstandungsblatt beanstandung;

    public void load() {
        if (id == null || aufzeichnung != null && aufzeichnung > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        details = service.details(id, aufzeichnung == null ? null : aufzeichnung.intValue());
        if (!details.angaben().bezug().gegenstaende().isEmpty()) {
            zeilen = wirkung.zeilen(
                    id, details.kopf().aufzeichnung(), details.angaben().bezug());
        }
        if (details.isAusgesetzt()) {
            beanstandung = wirkung.beanstandung(id);
        }
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

    /** What it decides on; empty for nothing (V-11). */
    public List<Wirkungszeile> getZeilen() {
        return zeilen;
    }

    /** What runs because its decision is suspended; null where nothing does (V-7). */
    public Beanstandungsblatt getBeanstandung() {
        return beanstandung;
    }

    public VorlageDetails getDetails() {
        return details;
    }
}
