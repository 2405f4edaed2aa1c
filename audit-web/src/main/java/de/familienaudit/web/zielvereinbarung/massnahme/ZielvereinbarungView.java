package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page Zielvereinbarung: Handlungsfeld, Ziel, Maßnahme as a list with a filter in the address. */
@Named("zielvereinbarung")
@RequestScoped
public class ZielvereinbarungView {

    @Inject
    private MassnahmenService service;

    private final FilterForm filter = new FilterForm();
    private MassnahmenListe liste;
    private List<Tabellenzeile> zeilen = List.of();

    /** A row of the table: the head of a Handlungsfeld, the head of a Ziel, or a measure. */
    public record Tabellenzeile(String art, MassnahmeZeile massnahme) {}

    public void load() {
        liste = service.liste(filter.filter()).orElse(null);
        if (liste != null) {
            zeilen = filter.isGegliedert()
                    ? gegliedert(liste.seite().zeilen())
                    : liste.seite().zeilen().stream()
                            .map(m -> new Tabellenzeile("MASSNAHME", m))
                            .toList();
        }
    }

    private static List<Tabellenzeile> gegliedert(List<MassnahmeZeile> massnahmen) {
        List<Tabellenzeile> zeilen = new ArrayList<>();
        int feld = 0;
        String ziel = "";
        for (MassnahmeZeile m : massnahmen) {
            if (m.handlungsfeldNr() != feld) {
                zeilen.add(new Tabellenzeile("FELD", m));
                feld = m.handlungsfeldNr();
            }
            if (!m.zielNr().equals(ziel)) {
                zeilen.add(new Tabellenzeile("ZIEL", m));
                ziel = m.zielNr();
            }
            zeilen.add(new Tabellenzeile("MASSNAHME", m));
        }
        return zeilen;
    }

    public FilterForm getFilter() {
        return filter;
    }

    /** Null when the Kommune has no agreement yet. */
    public MassnahmenListe getListe() {
        return liste;
    }

    public List<Tabellenzeile> getZeilen() {
        return zeilen;
    }
}
