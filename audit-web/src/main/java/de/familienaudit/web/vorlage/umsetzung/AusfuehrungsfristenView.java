package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.umsetzung.UmsetzungService;
import de.familienaudit.web.frist.Fristzeile;
import de.familienaudit.web.frist.Fristzeilen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The next days by which decisions are carried out, for those who do it, the Gremienbüro and the Landrätin (F-1). */
@Named("ausfuehrungsfristen")
@RequestScoped
public class AusfuehrungsfristenView {

    @Inject
    private Fristzeilen fristen;

    private List<Fristzeile> zeilen = List.of();

    public void load() {
        zeilen = fristen.naechste(UmsetzungService.FRISTART);
    }

    public List<Fristzeile> getZeilen() {
        return zeilen;
    }
}
