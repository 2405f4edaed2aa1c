package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the slice signatur. */
final class SignaturAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/api/pruefung",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                "/signatur/schriftstueck.xhtml",
                Adressfrage::erfunden,
                "/signatur/datei",
                Adressfrage::erfunden);
    }
}
