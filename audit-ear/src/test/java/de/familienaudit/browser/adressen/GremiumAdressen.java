package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the bodies. */
final class GremiumAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/vorlage/gremium.xhtml",
                frage -> frage.mitId("?id=", kommune -> frage.daten()
                        .number(
                                "select max(g.id) from gremium g join kommune k on k.id = g.kommune_id where k.name = ?",
                                kommune)));
    }
}
