package de.familienaudit.web.vertretung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungDetails;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** The page of one Vertretung: who, when and why; its document, its confirmation, its end. */
@Named("vertretung")
@ViewScoped
public class VertretungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIESE_SEITE = "/verwaltung/vertretung.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private VertretungService service;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private VertretungDetails details;
    private transient Part datei;

    /** What a person asks the service for. */
    private interface Tat {
        void tun();
    }

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.details(id);
    }

    public String beenden() {
        return tun(() -> service.beenden(id, details.version()), "vertretung.beendet");
    }

    public String bestaetigen() {
        return tun(() -> service.bestaetigen(id, details.version()), "vertretung.bestaetigt");
    }

    public String hochladen() {
        if (!HochgeladeneDatei.istDa(datei)) {
            meldungen.fehler("vertretung.urkunde.keine_datei");
            return null;
        }
        UrkundeHochladen command = new UrkundeHochladen(id, details.version(), new HochgeladeneDatei(datei));
        return tun(() -> service.urkundeHochladen(command), "vertretung.urkunde.abgelegt");
    }

    /** After a refusal the page shows what is stored now, so that the next try is about that. */
    private String tun(Tat tat, String erfolg) {
        try {
            tat.tun();
        } catch (BusinessRuleException e) {
            load();
            throw e;
        }
        meldungen.erfolg(erfolg);
        return DIESE_SEITE;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public VertretungDetails getDetails() {
        return details;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }
}
