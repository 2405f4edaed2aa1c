package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of positions of the budget; only one Kommune of the example has this one, which papers name. */
final class HaushaltAdressen implements Adressbuch {

    private static final String STELLE =
            "select coalesce(max(h.id), 0) from haushaltsstelle h join kommune k on k.id = h.kommune_id where k.name = ?"
                    + " and h.wortlaut = '01.49530.6300'";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of("/haushalt/stelle.xhtml", HaushaltAdressen::stelle);
    }

    private static List<Adressaufruf> stelle(Adressfrage frage) {
        return frage.daten().number(STELLE, frage.kommune()) == 0
                ? frage.ohneEigenes("?id=", kommune -> frage.daten().number(STELLE, kommune))
                : frage.mitId("?id=", kommune -> frage.daten().number(STELLE, kommune));
    }
}
