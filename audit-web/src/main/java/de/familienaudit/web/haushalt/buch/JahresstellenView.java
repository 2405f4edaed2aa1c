package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Ringzeile;
import de.familienaudit.shared.Seite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The positions of a budget year with their sums, and its Deckungsringe. */
@Named("jahresstellen")
@ViewScoped
public class JahresstellenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JahresstelleService service;

    private final JahresstelleFilterForm filter = new JahresstelleFilterForm();
    private Seite<JahresstelleZeile> liste;
    private List<Ringzeile> ringe = List.of();

    public void load(int jahr) {
        liste = service.liste(filter.filter(jahr));
        ringe = service.ringe(jahr);
    }

    public JahresstelleFilterForm getFilter() {
        return filter;
    }

    public Seite<JahresstelleZeile> getListe() {
        return liste;
    }

    public List<Ringzeile> getRinge() {
        return ringe;
    }
}
