package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.VorlagenListe;
import de.familienaudit.vorlage.papier.VorlagenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page Vorlagen: the list with its filter in the address. */
@Named("vorlagen")
@ViewScoped
public class VorlagenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VorlagenService service;

    private final VorlagenFilterForm filter = new VorlagenFilterForm();
    private VorlagenListe liste;

    public void load() {
        liste = service.liste(filter.filter());
    }

    public VorlagenFilterForm getFilter() {
        return filter;
    }

    public VorlagenListe getListe() {
        return liste;
    }
}
