package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Teilspruch;
import de.familienaudit.vorlage.domain.papier.TeilspruchRule;
import de.familienaudit.vorlage.domain.papier.Textgrenze;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rule V-11: what has to be said about what a paper decides on, its conditions, and a suspension or revocation. */
public final class BezugRule {

    /** More than any paper has. */
    public static final int HOECHSTENS = 30;

    private BezugRule() {}

    /** @return V-11.…, V-7.eingriff_…, form.zu_lang, all at once; fields {@code gegenstaende:0:…}, {@code vorbehalte:0:…} */
    public static List<Violation> verstoesse(Papier papier, Gremienauskunft auskunft, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        Beschlussbezug bezug = papier.bezug();
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
            gegenstand(feld, g, papier, auskunft, verstoesse);
        }
        for (int i = 0; i < bezug.vorbehalte().size(); i++) {
            vorbehalt("vorbehalte:" + i + ":", bezug.vorbehalte().get(i), heute, verstoesse);
        }
        eingriff(papier, auskunft, heute, verstoesse);
        return verstoesse;
    }

    /** What a draft has to say already: half a row is no gap, it would be lost. @return V-11.gegenstand_fehlt, V-11.name_fehlt */
    public static List<Violation> genannt(Beschlussbezug bezug) {
        List<Violation> verstoesse = new ArrayList<>();
        for (int i = 0; i < bezug.gegenstaende().size(); i++) {
            genannt("gegenstaende:" + i + ":", bezug.gegenstaende().get(i), verstoesse);
        }
        return verstoesse;
    }

    private static void genannt(String feld, Gegenstand g, List<Violation> verstoesse) {
        if (g.sache().art().isEmpty()) {
            verstoesse.add(Violation.at(feld + "gegenstand", "V-11.gegenstand_fehlt"));
        } else if (g.sache().istAnderes() && g.name().isEmpty()) {
            verstoesse.add(Violation.at(feld + "gegenstandsname", "V-11.name_fehlt"));
        }
    }

    private static void gegenstand(
            String feld, Gegenstand g, Papier papier, Gremienauskunft auskunft, List<Violation> verstoesse) {
        genannt(feld, g, verstoesse);
        if (g.sache().art().isEmpty()) {
            return;
        }
        Textgrenze.KURZ.pruefe(feld + "gegenstandsname", g.name(), verstoesse);
        Textgrenze.KURZ.pruefe(feld + "deckungsteile", g.teile(), verstoesse);
        if (g.umfang() == Entscheidungsumfang.TEILE && g.teilschluessel().isEmpty()) {
            verstoesse.add(Violation.at(feld + "deckungsteile", "V-11.teile_fehlen"));
            return;
        }
        if (g.umfang() == Entscheidungsumfang.NICHTS || g.sache().istAnderes()) {
            return;
        }
        Teilspruch spruch = TeilspruchRule.spruch(papier, auskunft, g.teilschluessel());
        boolean entschieden =
                spruch.ausgang() == Teilspruch.Ausgang.ANGENOMMEN || spruch.ausgang() == Teilspruch.Ausgang.ABGELEHNT;
        if (entschieden && spruch.am() == null) {
            verstoesse.add(Violation.at(feld + "gegenstand", "V-11.tag_fehlt"));
        }
        if (spruch.ausgang() == Teilspruch.Ausgang.ANGENOMMEN && spruch.geaendert() && g.geaendert() == null) {
            verstoesse.add(Violation.at(feld + "geaenderterText", "V-11.geaenderter_text_fehlt"));
        }
    }

    private static void vorbehalt(String feld, Vorbehalt v, LocalDate heute, List<Violation> verstoesse) {
        if (v.text().isEmpty()) {
            verstoesse.add(Violation.at(feld + "vorbehalt", "V-11.vorbehalt_fehlt"));
        }
        Textgrenze.KURZ.pruefe(feld + "vorbehalt", v.text(), verstoesse);
        Textgrenze.KURZ.pruefe(feld + "beleg", v.beleg(), verstoesse);
        if (v.istErfuellt() && v.erfuelltAm().isAfter(heute)) {
            verstoesse.add(Violation.at(feld + "erfuelltAm", "V-11.erfuellt_in_der_zukunft", v.erfuelltAm()));
        }
        if (v.istErfuellt() != !v.beleg().isEmpty()) {
            verstoesse.add(Violation.at(
                    feld + (v.istErfuellt() ? "beleg" : "erfuelltAm"),
                    v.istErfuellt() ? "V-11.beleg_fehlt" : "V-11.erfuellt_am_fehlt"));
        }
    }

    private static void eingriff(Papier papier, Gremienauskunft auskunft, LocalDate heute, List<Violation> verstoesse) {
        Eingriff eingriff = papier.bezug().eingriff();
        if (eingriff.art() == null) {
            if (eingriff.am() != null || !eingriff.grund().isEmpty()) {
                verstoesse.add(Violation.at("eingriff", "V-7.eingriff_fehlt"));
            }
            return;
        }
        LocalDate beschlossen = PapierstandRule.lage(papier, auskunft).am();
        if (PapierstandRule.lage(papier, auskunft).stand() != eingriff.art().stand()) {
            verstoesse.add(Violation.at("eingriff", "V-7.eingriff_ohne_beschluss", eingriff.art()));
        }
        if (eingriff.am() == null) {
            verstoesse.add(Violation.at("eingriffAm", "V-7.eingriff_ohne_tag"));
        } else if (eingriff.am().isAfter(heute)) {
            verstoesse.add(Violation.at("eingriffAm", "V-7.eingriff_in_der_zukunft", eingriff.am()));
        } else if (beschlossen != null && eingriff.am().isBefore(beschlossen)) {
            verstoesse.add(Violation.at("eingriffAm", "V-7.eingriff_vor_beschluss", beschlossen));
        }
        if (eingriff.grund().isEmpty()) {
            verstoesse.add(Violation.at("eingriffGrund", "V-7.eingriff_ohne_grund"));
        }
        Textgrenze.BETREFF.pruefe("eingriffGrund", eingriff.grund(), verstoesse);
    }
}
