package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the Vertretungen. */
final class VertretungAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/verwaltung/vertretung.xhtml", Adressfrage::erfunden, "/verwaltung/urkunde", Adressfrage::erfunden);
    }
}
