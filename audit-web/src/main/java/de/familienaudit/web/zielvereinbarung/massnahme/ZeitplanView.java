package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page Zeitplan: the measures of the list on one scale of time, with the same filter in the address. */
@Named("zeitplan")
@RequestScoped
public class ZeitplanView {

    private static final String SEITE = "/zielvereinbarung/zeitplan.xhtml";

    @Inject
    private ZeitplanService service;

    private final FilterForm filter = new FilterForm();
    private Zeitplan plan;
    private List<Filterchip> chips = List.of();

    /**
     * How many years to show, as a link.
     *
     * @param jahre the number, empty for all
     */
    public record Stufe(String jahre, String adresse, boolean aktiv) {}

    public void load() {
        plan = service.zeitplan(filter.filter(), filter.getAnsicht().zeitausschnitt())
                .orElse(null);
        if (plan != null) {
            chips = Filterchip.aus(filter, plan.liste(), SEITE);
        }
    }

    /** From all years down to a single one. */
    public List<Stufe> getStufen() {
        return Stream.of("", "5", "3", "1")
                .map(jahre -> new Stufe(
                        jahre,
                        filter.adresseMit(SEITE, Map.of("jahre", jahre, "ab", "")),
                        jahre.equals(filter.getAnsicht().getJahre())))
                .toList();
    }

    /** The years before those that are shown; empty when all are. */
    public String getFrueher() {
        return schritt(plan.achse().erstesJahr() - 1);
    }

    /** The years after those that are shown; empty when all are. */
    public String getSpaeter() {
        return schritt(plan.achse().erstesJahr() + 1);
    }

    private String schritt(int ab) {
        return filter.getAnsicht().getJahre().isEmpty()
                ? ""
                : filter.adresseMit(SEITE, Map.of("ab", Integer.toString(ab)));
    }

    /** What the address of a measure adds when the plan shows a certain Fassung; empty for the one that holds. */
    public String getFassungsteil() {
        return filter.getFassungsteil();
    }

    public FilterForm getFilter() {
        return filter;
    }

    /** Null when the Kommune has no agreement yet. */
    public Zeitplan getPlan() {
        return plan;
    }

    public List<Filterchip> getChips() {
        return chips;
    }
}
