package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.massnahme.FilterService;
import de.familienaudit.zielvereinbarung.massnahme.FilterZeile;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** The filters that a person keeps, on the list and on the plan; a saved one is an address like any other. */
@Named("merkfilter")
@ViewScoped
public class MerkfilterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilterService service;

    @Inject
    private Meldungen meldungen;

    private List<FilterZeile> zeilen = List.of();
    private String seite = "";
    private String abfrage = "";
    private FilterForm filter = new FilterForm();
    private String name = "";
    private Long gewaehlt;
    private String neuerName = "";

    /**
     * The page calls it after its own load.
     *
     * @param pfad path of the page inside the program
     */
    public void load(String pfad, FilterForm filter) {
        seite = pfad;
        this.filter = filter;
        abfrage = filter.abfrage();
        zeilen = service.eigene();
    }

    public void speichern() {
        service.speichern(name, abfrage);
        meldungen.erfolg("merkfilter.gespeichert", name.strip());
        zurueck();
    }

    public void umbenennen() {
        service.umbenennen(gewaehlt, neuerName);
        meldungen.erfolg("merkfilter.umbenannt", neuerName.strip());
        zurueck();
    }

    public void loeschen() {
        service.loeschen(gewaehlt);
        meldungen.erfolg("merkfilter.geloescht");
        zurueck();
    }

    /** The same view of the same page, by its address. */
    private void zurueck() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + adresse(abfrage));
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** The page with this filter; it goes on showing the Fassung that it shows. */
    public String adresse(String gewaehlteAbfrage) {
        return filter.adresse(seite, gewaehlteAbfrage);
    }

    public List<FilterZeile> getZeilen() {
        return zeilen;
    }

    /** Whether there is anything to keep. */
    public boolean isSpeicherbar() {
        return !abfrage.isEmpty();
    }

    /** The filter that is shown now, as a query; empty for none. */
    public String getAbfrage() {
        return abfrage;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getGewaehlt() {
        return gewaehlt;
    }

    public void setGewaehlt(Long gewaehlt) {
        this.gewaehlt = gewaehlt;
    }

    public String getNeuerName() {
        return neuerName;
    }

    public void setNeuerName(String neuerName) {
        this.neuerName = neuerName;
    }
}
