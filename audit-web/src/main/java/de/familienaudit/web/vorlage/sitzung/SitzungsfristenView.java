package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.web.frist.Fristzeile;
import de.familienaudit.web.frist.Fristzeilen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The next deadlines before planned sessions (F-1, V-16). */
@Named("sitzungsfristen")
@RequestScoped
public class SitzungsfristenView {

    @Inject
    private Fristzeilen fristen;

    private List<Fristzeile> zeilen = List.of();

    public void load() {
        zeilen = fristen.naechste(SitzungService.FRISTART);
    }

    public List<Fristzeile> getZeilen() {
        return zeilen;
    }
}
