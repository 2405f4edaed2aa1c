package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Zielvereinbarung: Handlungsfeld, Ziel, Maßnahme as a list with a filter in the address. */
@Named("zielvereinbarung")
@RequestScoped
public class ZielvereinbarungView {

    private static final String SEITE = "/zielvereinbarung/index.xhtml";

    @Inject
    private MassnahmenService service;

    private final FilterForm filter = new FilterForm();
    private MassnahmenListe liste;
    private List<Listengruppe> gruppen = List.of();
    private List<Filterchip> chips = List.of();

    public void load() {
        liste = service.liste(filter.filter()).orElse(null);
        if (liste != null) {
            gruppen = Listengruppe.aus(liste.seite().zeilen(), filter);
            chips = Filterchip.aus(filter, liste, SEITE);
        }
    }

    /** What the address of a measure adds when the list shows a certain Fassung; empty for the one that holds. */
    public String getFassungsteil() {
        return filter.getFassungsteil();
    }

    /** The Excel file with exactly the measures of the list, on all its pages. */
    public String getExcel() {
        return filter.adresse("/zielvereinbarung/massnahmen.xlsx");
    }

    public FilterForm getFilter() {
        return filter;
    }

    /** Null when the Kommune has no agreement yet. */
    public MassnahmenListe getListe() {
        return liste;
    }

    /** The rows of the page under their Handlungsfelder; one group without a head in any other order. */
    public List<Listengruppe> getGruppen() {
        return gruppen;
    }

    public List<Filterchip> getChips() {
        return chips;
    }

    /** What the bars of the Handlungsfelder can show, for the legend. */
    public List<String> getArten() {
        return Fortschrittsbalken.ARTEN;
    }
}
