package de.familienaudit.browser.adressen;

import de.familienaudit.browser.Datenbestand;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the Stellen. */
final class StelleAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/verwaltung/stelle.xhtml",
                frage -> frage.mitId("?id=", kommune -> stelle(frage.daten(), kommune)),
                "/verwaltung/zusammenfuehren.xhtml",
                frage -> frage.mitId("?stelle=", kommune -> stelle(frage.daten(), kommune)));
    }

    private static long stelle(Datenbestand daten, String kommune) {
        return daten.number(
                "select max(s.id) from stelle s join kommune k on k.id = s.kommune_id where k.name = ?"
                        + " and s.name = 'Projektleitung Audit'",
                kommune);
    }
}
