package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Zeitplan: the measures of the list on one scale of time, with the same filter in the address. */
@Named("zeitplan")
@RequestScoped
public class ZeitplanView {

    @Inject
    private ZeitplanService service;

    private final FilterForm filter = new FilterForm();
    private Zeitplan plan;

    public void load() {
        plan = service.zeitplan(filter.filter()).orElse(null);
    }

    public FilterForm getFilter() {
        return filter;
    }

    /** Null when the Kommune has no agreement yet. */
    public Zeitplan getPlan() {
        return plan;
    }

    /** The ways to fill a bar, for the legend. */
    public List<String> getArten() {
        return List.of("laufend", "dauer", "geplant", "verschoben", "ueberfaellig", "umgesetzt", "entfallen");
    }
}
