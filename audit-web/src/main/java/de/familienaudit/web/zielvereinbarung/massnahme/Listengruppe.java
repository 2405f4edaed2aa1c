package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.component.Segment;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The measures of one Handlungsfeld on a page of the list; what is counted are these rows, so that it fits to the filter.
 *
 * @param nummer number of the Handlungsfeld, 0 for rows in another order, which have no head
 * @param titel its title
 * @param zu whether it is folded
 * @param zeilen its measures, in order
 */
public record Listengruppe(int nummer, String titel, boolean zu, List<Zeile> zeilen) {

    private static final String UEBERFAELLIG = "UEBERFAELLIG";

    /**
     * A row of the table.
     *
     * @param neuesZiel whether the head of its Ziel stands above it
     */
    public record Zeile(boolean neuesZiel, MassnahmeZeile m) {}

    static List<Listengruppe> aus(List<MassnahmeZeile> massnahmen, FilterForm filter) {
        if (!filter.isGegliedert()) {
            return List.of(new Listengruppe(
                    0,
                    "",
                    false,
                    massnahmen.stream().map(m -> new Zeile(false, m)).toList()));
        }
        List<Listengruppe> gruppen = new ArrayList<>();
        String ziel = "";
        for (MassnahmeZeile m : massnahmen) {
            if (gruppen.isEmpty() || gruppen.get(gruppen.size() - 1).nummer != m.handlungsfeldNr()) {
                gruppen.add(new Listengruppe(
                        m.handlungsfeldNr(),
                        m.handlungsfeldTitel(),
                        filter.getAnsicht().istZu(m.handlungsfeldNr()),
                        new ArrayList<>()));
            }
            gruppen.get(gruppen.size() - 1).zeilen.add(new Zeile(!m.zielNr().equals(ziel), m));
            ziel = m.zielNr();
        }
        return gruppen;
    }

    /** Whether a head stands above the rows. */
    public boolean isGegliedert() {
        return nummer > 0;
    }

    /** How many measures. */
    public int getAnzahl() {
        return zeilen.size();
    }

    /** How many of them are überfällig (rule A-6). */
    public long getUeberfaellige() {
        return zeilen.stream()
                .filter(z -> z.m.saeumnisse().contains(UEBERFAELLIG))
                .count();
    }

    /** Their states as a bar (rule A-11). */
    public List<Segment> getSegmente() {
        return Fortschrittsbalken.segmente(
                zeilen.stream().collect(Collectors.groupingBy(z -> z.m.status(), Collectors.counting())));
    }
}
