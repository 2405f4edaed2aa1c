package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses that belong to no slice. */
final class RahmenAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/jakarta.faces.resource/*",
                frage -> List.of(new Adressaufruf("jakarta.faces.resource/base.css.xhtml?ln=css", Adressaufruf.OK)),
                "/api/lebt",
                frage -> frage.antwort(Adressaufruf.OK),
                "/api/bereit",
                frage -> frage.antwort(Adressaufruf.OK),
                "/sitzung",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED));
    }
}
