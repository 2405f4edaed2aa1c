package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.shared.Seite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of commitments. */
@Named("bindungen")
@ViewScoped
public class BindungenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BindungService service;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    private final BindungFilterForm filter = new BindungFilterForm();
    private Seite<BindungZeile> liste;
    private List<Integer> jahre = List.of();

    public void load() {
        liste = service.liste(filter.filter());
        jahre = haushaltsjahre.liste().stream().map(Jahreszeile::jahr).toList();
    }

    public BindungFilterForm getFilter() {
        return filter;
    }

    public Seite<BindungZeile> getListe() {
        return liste;
    }

    /** Budget years to choose from. */
    public List<Integer> getJahre() {
        return jahre;
    }
}
