package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the slice frist. */
final class FristAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of("/aufgabe-gelesen", frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED));
    }
}
