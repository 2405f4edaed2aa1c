package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.umsetzung.AusfuehrungService;
import de.familienaudit.vorlage.umsetzung.Ausfuehrungsliste;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page Ausführung der Beschlüsse: the list with its filter in the address. */
@Named("ausfuehrung")
@ViewScoped
public class AusfuehrungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> STAENDE = List.of("OFFEN", "UEBERFAELLIG", "ERLEDIGT", "OHNE", "RUHT");

    @Inject
    private AusfuehrungService service;

    private final AusfuehrungFilterForm filter = new AusfuehrungFilterForm();
    private Ausfuehrungsliste liste;

    public void load() {
        liste = service.liste(filter.filter());
    }

    /** States to narrow it by. */
    public List<String> getStaende() {
        return STAENDE;
    }

    public AusfuehrungFilterForm getFilter() {
        return filter;
    }

    public Ausfuehrungsliste getListe() {
        return liste;
    }
}
