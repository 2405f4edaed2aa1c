package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleZeile;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of positions with its filter in the address, and entering one. */
@Named("haushaltsstellen")
@ViewScoped
public class HaushaltsstellenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> ZEIGE = List.of("EINNAHME", "AUSGABE");

    @Inject
    private HaushaltsstelleService service;

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private Meldungen meldungen;

    private final HaushaltsstelleFilterForm filter = new HaushaltsstelleFilterForm();
    private final HaushaltsstelleForm form = new HaushaltsstelleForm();
    private Seite<HaushaltsstelleZeile> liste;

    public void load() {
        liste = service.liste(filter.filter());
    }

    public String eintragen() {
        long id = pflege.eintragen(form.command());
        meldungen.erfolg("haushaltsstellen.eingetragen");
        return HaushaltsstelleSeiten.STELLE + "?faces-redirect=true&id=" + id;
    }

    public HaushaltsstelleFilterForm getFilter() {
        return filter;
    }

    public HaushaltsstelleForm getForm() {
        return form;
    }

    public Seite<HaushaltsstelleZeile> getListe() {
        return liste;
    }

    /** What the list can be narrowed to, and what a doppisch position can hold. */
    public List<String> getSeiten() {
        return ZEIGE;
    }
}
