package de.familienaudit.vorlage.tagesordnung;

import java.util.List;

/**
 * What stands in a printed agenda, in its order and its words.
 *
 * @param titel heading of the document
 * @param hinweis that the session is urgent or was cancelled; empty for neither
 * @param teile the parts; those without an item are not there
 * @param leer that nothing stands on it; empty where something does
 * @param stand of which day it is
 */
record Tagesordnungsinhalt(
        String kommune,
        String titel,
        List<Angabe> angaben,
        String hinweis,
        List<Teil> teile,
        String leer,
        String stand) {

    /** A name with its value. */
    record Angabe(String name, String wert) {}

    /** A part with the heads of its table. */
    record Teil(String titel, String spalteNummer, String spalteSache, List<Punkt> punkte) {}

    /** An item; line breaks in its matter stay. */
    record Punkt(String nummer, String sache) {}
}
