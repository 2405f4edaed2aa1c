package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the filter that is active, with the way to take it back.
 *
 * @param art name of the parameter: suche, feld, stelle, stand, achtung, meine
 * @param wert what was chosen: a text, the name of a Handlungsfeld or a Stelle, or the name of a constant
 * @param adresse the page without this part
 */
public record Filterchip(String art, String wert, String adresse) {

    /**
     * What narrows the list, in the order of the filter.
     *
     * @param seite path of the page
     */
    static List<Filterchip> aus(FilterForm filter, MassnahmenListe liste, String seite) {
        List<Filterchip> chips = new ArrayList<>();
        chip(chips, "suche", filter.getSuche(), filter, seite);
        chip(chips, "feld", name(liste.handlungsfelder(), filter.getFeld()), filter, seite);
        chip(chips, "stelle", name(liste.stellen(), filter.getStelle()), filter, seite);
        chip(chips, "stand", filter.getStand(), filter, seite);
        chip(chips, "achtung", filter.getAchtung(), filter, seite);
        chip(chips, "meine", filter.getMeine(), filter, seite);
        return List.copyOf(chips);
    }

    private static void chip(List<Filterchip> chips, String art, String wert, FilterForm filter, String seite) {
        if (!wert.isEmpty()) {
            chips.add(new Filterchip(art, wert, filter.adresseOhne(seite, art)));
        }
    }

    /** Its name where it can be chosen, else what the address says. */
    private static String name(List<MassnahmenListe.Auswahl> auswahl, String wert) {
        return auswahl.stream()
                .filter(a -> a.wert().equals(wert))
                .map(MassnahmenListe.Auswahl::name)
                .findFirst()
                .orElse(wert);
    }
}
