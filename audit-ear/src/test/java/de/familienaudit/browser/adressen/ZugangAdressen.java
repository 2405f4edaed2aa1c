package de.familienaudit.browser.adressen;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.Datenbestand;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the slice zugang. */
final class ZugangAdressen implements Adressbuch {

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/abmelden",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                "/kommune-wechseln",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                "/anmelden.xhtml",
                frage -> frage.antwort(frage.konto() == null ? Adressaufruf.OK : Besucher.REDIRECT),
                // nobody waits for a code here: to the login, or on
                "/anmelden-code.xhtml",
                frage -> frage.antwort(Besucher.REDIRECT),
                "/zwischenstand",
                frage -> frage.antwort(Adressaufruf.GET_NOT_SUPPORTED),
                // the example Kommunen have no look of their own
                "/farben.css",
                frage -> frage.antwort(Adressaufruf.NOT_FOUND),
                "/wappen",
                Adressfrage::erfunden,
                "/verwaltung/konto.xhtml",
                frage -> frage.mitId("?id=", kommune -> konto(frage.daten(), kommune)));
    }

    /** An account with its home in the Kommune and no role in another one. */
    private static long konto(Datenbestand daten, String kommune) {
        return daten.number(
                "select min(k.id) from konto k join kommune o on o.id = k.kommune_id where o.name = ? and not exists"
                        + " (select 1 from rollenvergabe r where r.konto_id = k.id and r.kommune_id <> k.kommune_id)",
                kommune);
    }
}
