package de.familienaudit.browser.adressen;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses of papers that begin here; the form without an id begins a new one. */
final class GangAdressen implements Adressbuch {

    private static final String VORLAGE =
            "select max(v.id) from vorlage v join kommune k on k.id = v.kommune_id where k.name = ? and v.offen";

    @Override
    public Map<String, Function<Adressfrage, List<Adressaufruf>>> aufrufe() {
        return Map.of(
                "/vorlage/vergleich.xhtml", GangAdressen::mitVorlage,
                "/vorlage/beschluss.xhtml", GangAdressen::mitVorlage,
                "/vorlage/umsetzung.xhtml", GangAdressen::mitVorlage,
                "/vorlage/anlagen.xhtml", GangAdressen::fremde,
                "/vorlage/anlage", Adressfrage::erfunden);
    }

    private static List<Adressaufruf> fremde(Adressfrage frage) {
        return frage.ohneEigenes("?id=", kommune -> frage.daten().number(VORLAGE, kommune));
    }

    private static List<Adressaufruf> mitVorlage(Adressfrage frage) {
        return frage.mitId("?id=", kommune -> frage.daten().number(VORLAGE, kommune));
    }
}
