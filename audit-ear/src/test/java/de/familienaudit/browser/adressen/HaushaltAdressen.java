package de.familienaudit.browser.adressen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of the budget; not every Kommune of the example has a position that papers name, a year or a Satzung. */
final class HaushaltAdressen implements Adressbuch {

    private static final String STELLE =
            "select coalesce(max(h.id), 0) from haushaltsstelle h join kommune k on k.id = h.kommune_id where k.name = ?"
                    + " and h.wortlaut = '01.49530.6300'";

    private static final String SATZUNG =
            "select coalesce(max(s.id), 0) from satzung s join kommune k on k.id = s.kommune_id where k.name = ?";

    private static final String JAHRESSTELLE =
            "select coalesce(max(j.id), 0) from jahresstelle j join kommune k on k.id = j.kommune_id where k.name = ?";

    /** Without a paper, so that everybody of the Kommune sees it. */
    private static final String BINDUNG =
            "select coalesce(max(b.id), 0) from bindung b join kommune k on k.id = b.kommune_id where k.name = ?"
                    + " and b.vorlage_id is null";

    private static final String JAHR =
            "select coalesce(max(j.jahr), 0) from haushaltsjahr j join kommune k on k.id = j.kommune_id where k.name = ?";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/haushalt/stelle.xhtml",
                frage -> eigenes(frage, STELLE),
                "/haushalt/satzung.xhtml",
                frage -> eigenes(frage, SATZUNG),
                "/haushalt/jahresstelle.xhtml",
                frage -> eigenes(frage, JAHRESSTELLE),
                "/haushalt/bindung.xhtml",
                frage -> eigenes(frage, BINDUNG),
                "/haushalt/jahr.xhtml",
                HaushaltAdressen::jahr,
                "/haushalt/ansaetze.xhtml",
                HaushaltAdressen::jahr,
                "/haushalt/einlesen.xhtml",
                HaushaltAdressen::jahr,
                "/haushalt/nacherfassen.xhtml",
                HaushaltAdressen::jahr,
                "/haushalt/zustimmung.xhtml",
                HaushaltAdressen::jahr,
                "/haushalt/jahresstellen.xlsx",
                HaushaltAdressen::jahr);
    }

    private static List<Adressaufruf> eigenes(Adressfrage frage, String abfrage) {
        return frage.daten().number(abfrage, frage.kommune()) == 0
                ? frage.ohneEigenes("?id=", kommune -> frage.daten().number(abfrage, kommune))
                : frage.mitId("?id=", kommune -> frage.daten().number(abfrage, kommune));
    }

    /** A year is named by itself: nobody entered 1990, and the rest is none. */
    private static List<Adressaufruf> jahr(Adressfrage frage) {
        List<Adressaufruf> aufrufe = new ArrayList<>();
        for (String keines : List.of("", "?jahr=1990", "?jahr=0", "?jahr=zwanzig", "?jahr=20%2024")) {
            aufrufe.add(new Adressaufruf(frage.pfad() + keines, Adressaufruf.NOT_FOUND));
        }
        long eigenes = frage.daten().number(JAHR, frage.kommune());
        if (eigenes > 0) {
            aufrufe.add(new Adressaufruf(frage.pfad() + "?jahr=" + eigenes, Adressaufruf.OK));
        }
        return aufrufe;
    }
}
