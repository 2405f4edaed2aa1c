package de.familienaudit.web.haushalt.nacherfassung;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.haushalt.bindung.BindungSeiten;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Recording a consent to money of a year that is only a record (rules G-7, H-4). */
@Named("zustimmungNacherfassen")
@ViewScoped
public class ZustimmungNacherfassenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NACHWEIS = "NACHWEIS";

    @Inject
    private HaushaltNacherfassungService service;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private Meldungen meldungen;

    private final ZustimmungNacherfassenForm form = new ZustimmungNacherfassenForm();
    private String jahr = "";
    private Jahreszeile haushaltsjahr;
    private transient List<Stellenwahl> waehlbare;

    /** @throws NotFoundException R-2, also for what is no year */
    public void load() {
        if (!jahr.matches("[0-9]{4}")) {
            throw new NotFoundException();
        }
        haushaltsjahr = jahre.blatt(Integer.parseInt(jahr)).jahr();
    }

    public String senden() {
        long id = service.zustimmung(haushaltsjahr.jahr(), form.command());
        meldungen.erfolg("zustimmungnacherfassen.getan");
        return BindungSeiten.bindung(id);
    }

    /** Positions to choose from, asked when somebody searches among them. */
    public List<Stellenwahl> getWaehlbare() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return List.of();
        }
        if (waehlbare == null) {
            waehlbare = service.waehlbare(haushaltsjahr.jahr());
        }
        return waehlbare;
    }

    /** Whether the year is only a record; else nothing is recorded here. */
    public boolean isNachweis() {
        return NACHWEIS.equals(haushaltsjahr.phase().name());
    }

    public Jahreszeile getHaushaltsjahr() {
        return haushaltsjahr;
    }

    public ZustimmungNacherfassenForm getForm() {
        return form;
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }
}
