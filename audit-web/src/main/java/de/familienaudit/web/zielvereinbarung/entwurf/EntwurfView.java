package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.fassung.FassungSchritte;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The overview of a draft: its structure with what changed, the kind of Fortschreibung, what is missing. */
@Named("entwurf")
@ViewScoped
public class EntwurfView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntwurfLesenService service;

    @Inject
    private FassungService fassungen;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private EntwurfDetails details;
    private FassungSchritte fassung;
    private final Blattwahl blatt = new Blattwahl();

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.uebersicht(id, blatt.feldnummer(), blatt.seitenzahl());
        fassung = fassungen.schritte(id);
    }

    public String zuruecknehmen(long massnahme) {
        String nummer = bearbeiten.zuruecknehmen(id, massnahme);
        meldungen.erfolg("entwurf.zurueckgenommen", nummer);
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + id;
    }

    public EntwurfDetails getDetails() {
        return details;
    }

    /** What may happen to it now. */
    public FassungSchritte getFassung() {
        return fassung;
    }

    /** The page of the structure that the address asks for. */
    public Blattwahl getBlatt() {
        return blatt;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
