package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of sessions. */
final class SitzungAdressen implements Adressbuch {

    private static final String EINE =
            "select max(s.id) from sitzung s join kommune k on k.id = s.kommune_id where k.name = ?";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/vorlage/sitzung.xhtml", SitzungAdressen::eine,
                "/vorlage/sitzung.ics", SitzungAdressen::eine);
    }

    private static List<Adressaufruf> eine(Adressfrage frage) {
        return frage.mitId("?id=", kommune -> frage.daten().number(EINE, kommune));
    }
}
