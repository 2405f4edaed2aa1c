package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.SitzungsreiheService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the forms and the filter of sessions offer, by the names of the constants. */
@Named("sitzungauswahl")
@RequestScoped
public class SitzungauswahlView {

    private static final List<String> VERGANGENE = List.of("STATTGEFUNDEN", "ABGESAGT");

    public List<String> getFormen() {
        return SitzungService.FORMEN;
    }

    /** Whoever plans knows the form. */
    public List<String> getPlanformen() {
        return SitzungService.FORMEN.stream()
                .filter(f -> !"UNBEKANNT".equals(f))
                .toList();
    }

    /** How a session can come again. */
    public List<String> getTakte() {
        return SitzungsreiheService.TAKTE;
    }

    public List<String> getStaende() {
        return SitzungService.STAENDE;
    }

    /** What can have become of a session of the past. */
    public List<String> getVergangene() {
        return VERGANGENE;
    }
}
