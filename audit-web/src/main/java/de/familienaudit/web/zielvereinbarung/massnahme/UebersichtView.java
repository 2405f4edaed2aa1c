package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.web.component.Segment;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtDetails;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The page Übersicht: what matters today. */
@Named("uebersicht")
@RequestScoped
public class UebersichtView {

    /** What a button led here and is done, as the address names it, and its sentence. */
    private static final Map<String, String> GETAN =
            Map.of("gewechselt", "konto.gewechselt", "quittiert", "aufgaben.quittiert");

    @Inject
    private UebersichtService service;

    @Inject
    private Meldungen meldungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private HttpServletRequest request;

    private UebersichtDetails details;
    private List<Balkenzeile> balken = List.of();

    /** A Handlungsfeld with its bar. */
    public record Balkenzeile(UebersichtDetails.Feld feld, List<Segment> segmente) {}

    public void load() {
        String getan = request.getParameter("getan");
        if (getan != null && GETAN.containsKey(getan)) {
            meldungen.getan(GETAN.get(getan), currentActor.get().kommuneName());
        }
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
