package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /**
     * A row of the table.
     *
     * @param neuesFeld whether the head of its Handlungsfeld stands above it
     * @param neuesZiel whether the head of its Ziel stands above it
     */
    public record Tabellenzeile(boolean neuesFeld, boolean neuesZiel, MassnahmeZeile m) {}

    public void load() {
        liste = service.liste(filter.filter()).orElse(null);
        if (liste != null) {
            zeilen = zeilen(liste.seite().zeilen(), filter.isGegliedert());
        }
    }

    private static List<Tabellenzeile> zeilen(List<MassnahmeZeile> massnahmen, boolean gegliedert) {
        List<Tabellenzeile> zeilen = new ArrayList<>();
        int feld = 0;
        String ziel = "";
        for (MassnahmeZeile m : massnahmen) {
            zeilen.add(new Tabellenzeile(
                    gegliedert && m.handlungsfeldNr() != feld,
                    gegliedert && !m.zielNr().equals(ziel),
                    m));
            feld = m.handlungsfeldNr();
            ziel = m.zielNr();
        }
        return zeilen;
    }

    /** What the address of a measure adds when the list shows a certain Fassung; empty for the one that holds. */
    public String getFassungsteil() {
        String fassung = filter.getFassung();
        return fassung == null || fassung.isEmpty()
                ? ""
                : "&fassung=" + URLEncoder.encode(fassung, StandardCharsets.UTF_8);
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
