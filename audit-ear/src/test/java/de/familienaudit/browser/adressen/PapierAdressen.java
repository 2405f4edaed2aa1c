package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of papers; the form without an id begins a new one. */
final class PapierAdressen implements Adressbuch {

    private static final String VORLAGE =
            "select max(v.id) from vorlage v join kommune k on k.id = v.kommune_id where k.name = ? and v.offen";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/vorlage/textvorschau",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                "/vorlage/vorlage.pdf",
                PapierAdressen::mitVorlage,
                "/vorlage/vorlage.xhtml",
                PapierAdressen::mitVorlage);
    }

    private static List<Adressaufruf> mitVorlage(Adressfrage frage) {
        return frage.mitId("?id=", kommune -> frage.daten().number(VORLAGE, kommune));
    }
}
