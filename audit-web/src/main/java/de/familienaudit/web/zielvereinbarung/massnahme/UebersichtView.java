package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.component.Segment;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtDetails;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page Übersicht: what matters today. */
@Named("uebersicht")
@RequestScoped
public class UebersichtView {

    @Inject
    private UebersichtService service;

    private UebersichtDetails details;
    private List<Balkenzeile> balken = List.of();

    /** A Handlungsfeld with its bar. */
    public record Balkenzeile(UebersichtDetails.Feld feld, List<Segment> segmente) {}

    public void load() {
        details = service.uebersicht().orElse(null);
        if (details != null) {
            balken = details.felder().stream()
                    .map(f -> new Balkenzeile(f, Fortschrittsbalken.segmente(f.anzahl())))
                    .toList();
        }
    }

    /** Null when the Kommune has no agreement yet. */
    public UebersichtDetails getDetails() {
        return details;
    }

    public List<Balkenzeile> getBalken() {
        return balken;
    }

    /** What the bars can show, for the legend. */
    public List<String> getArten() {
        return Fortschrittsbalken.ARTEN;
    }

    /** Number of measures in all Handlungsfelder. */
    public long getGesamt() {
        return details.felder().stream()
                .mapToLong(UebersichtDetails.Feld::gesamt)
                .sum();
    }
}
