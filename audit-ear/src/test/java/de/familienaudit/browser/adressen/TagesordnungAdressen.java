package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of agendas and votes of a session. */
final class TagesordnungAdressen implements Adressbuch {

    private static final String EINE =
            "select max(s.id) from sitzung s join kommune k on k.id = s.kommune_id where k.name = ?";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/vorlage/tagesordnung.xhtml", TagesordnungAdressen::eine,
                "/vorlage/stimmen.xhtml", TagesordnungAdressen::eine,
                "/vorlage/ergebnis", frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                "/vorlage/tagesordnung.pdf", TagesordnungAdressen::eine,
                "/vorlage/tagesordnung.docx", TagesordnungAdressen::eine);
    }

    private static List<Adressaufruf> eine(Adressfrage frage) {
        return frage.mitId("?id=", kommune -> frage.daten().number(EINE, kommune));
    }
}
