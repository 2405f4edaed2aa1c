package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule V-11: what has to be said about things that a paper names and about its conditions, so that it can be kept, also in a draft; what its decision does to them is
 * asked when it is submitted or recorded. Fields are those of the form, {@code gegenstaende:0:…}, {@code
 * vorbehalte:0:…}.
 */
public final class BezugangabenRule {

    /** More than any paper has. */
    public static final int HOECHSTENS = 30;

    private BezugangabenRule() {}

    /** @return V-11.zu_viele, V-11.zweimal, V-11.gegenstand_fehlt, V-11.name_fehlt, V-11.teile_fehlen, form.zu_lang, all at once */
    public static List<Violation> verstoesse(Beschlussbezug bezug) {
        List<Violation> verstoesse = new ArrayList<>();
        if (bezug.gegenstaende().size() > HOECHSTENS || bezug.vorbehalte().size() > HOECHSTENS) {
            verstoesse.add(Violation.of("V-11.zu_viele", HOECHSTENS));
        }
        Set<Object> genannt = new HashSet<>();
        for (int i = 0; i < bezug.gegenstaende().size(); i++) {
            Gegenstand g = bezug.gegenstaende().get(i);
            String feld = "gegenstaende:" + i + ":";
            if (!genannt.add(g.sache().istAnderes() ? g.name() : g.sache())) {
                verstoesse.add(Violation.at(feld + "gegenstand", "V-11.zweimal"));
            }
            gegenstand(feld, g, verstoesse);
        }
        for (int i = 0; i < bezug.vorbehalte().size(); i++) {
            Textgrenze.KURZ.pruefe(
                    "vorbehalte:" + i + ":vorbehalt", bezug.vorbehalte().get(i).text(), verstoesse);
            Textgrenze.KURZ.pruefe(
                    "vorbehalte:" + i + ":beleg", bezug.vorbehalte().get(i).beleg(), verstoesse);
        }
        return verstoesse;
    }

    private static void gegenstand(String feld, Gegenstand g, List<Violation> verstoesse) {
        if (g.sache().art().isEmpty()) {
            verstoesse.add(Violation.at(feld + "gegenstand", "V-11.gegenstand_fehlt"));
            return;
        }
        if (g.sache().istAnderes() && g.name().isEmpty()) {
            verstoesse.add(Violation.at(feld + "gegenstandsname", "V-11.name_fehlt"));
        }
        Textgrenze.KURZ.pruefe(feld + "gegenstandsname", g.name(), verstoesse);
        Textgrenze.KURZ.pruefe(feld + "deckungsteile", g.teile(), verstoesse);
        if (g.umfang() == Entscheidungsumfang.TEILE && g.teilschluessel().isEmpty()) {
            verstoesse.add(Violation.at(feld + "deckungsteile", "V-11.teile_fehlen"));
        }
    }
}
