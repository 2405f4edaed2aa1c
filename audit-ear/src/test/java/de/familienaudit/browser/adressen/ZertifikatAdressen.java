package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of certificates and of the seal. */
final class ZertifikatAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of("/siegel.xhtml", ZertifikatAdressen::kurzname, "/api/siegel", ZertifikatAdressen::kurzname);
    }

    /** Whoever asks, the example answers, and a short name that nobody has is not there. */
    private static List<Adressaufruf> kurzname(Adressfrage frage) {
        return List.of(
                new Adressaufruf(frage.pfad() + "?kommune=kyffhaeuserkreis", Adressaufruf.OK),
                new Adressaufruf(frage.pfad() + "?kommune=gibt-es-nicht", Adressaufruf.NOT_FOUND),
                new Adressaufruf(frage.pfad(), Adressaufruf.NOT_FOUND));
    }
}
