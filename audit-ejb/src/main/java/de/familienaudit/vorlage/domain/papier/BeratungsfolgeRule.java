package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.GesamtergebnisRule;
import de.familienaudit.vorlage.domain.abstimmung.MassgabeRule;
import de.familienaudit.vorlage.domain.abstimmung.StimmenRule;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-2, V-3, V-5, V-6, V-13: what rows of a Beratungsfolge have to say, and which counts they may hold. Fields are named as in the form:
 * {@code folge:<row>:<field>}, {@code folge:<row>:stimmen:<vote>:<field>}, both from 0.
 */
public final class BeratungsfolgeRule {

    /** More rows than any paper has. */
    public static final int MAX_ZEILEN = 50;

    /** More votes than one row has. */
    public static final int MAX_STIMMEN = 30;

    private BeratungsfolgeRule() {}

    /**
     * What is refused, also of what is nacherfasst.
     *
     * @return G-3.…, V-2.…, V-3.…, V-5.…, V-6.in_der_zukunft, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(Papier papier, Gremienauskunft auskunft, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (papier.folge().size() > MAX_ZEILEN) {
            verstoesse.add(Violation.of("V-2.zu_viele_zeilen", MAX_ZEILEN));
        }
        for (int i = 0; i < papier.folge().size(); i++) {
            Beratung zeile = papier.folge().get(i);
            String feld = feld(i);
            pflicht(papier.art(), zeile, feld, verstoesse);
            entscheidung(zeile, feld, verstoesse);
            if (zeile.stand() != null) {
                stand(papier.folge(), i, heute, verstoesse);
            }
            stimmen(zeile, feld, auskunft, verstoesse);
            Textgrenze.TEXT.pruefe(feld + "zeilenbemerkung", zeile.bemerkung(), verstoesse);
        }
        return verstoesse;
    }

    /** Prefix of the fields of a row. */
    public static String feld(int zeile) {
        return "folge:" + zeile + ":";
    }

    private static void pflicht(Vorlagenart art, Beratung zeile, String feld, List<Violation> verstoesse) {
        boolean eilentscheidung =
                art == Vorlagenart.EILENTSCHEIDUNG && zeile.marke().entscheidet();
        if (zeile.gremium() == null && !eilentscheidung) {
            verstoesse.add(Violation.at(feld + "gremium", "V-2.gremium_fehlt"));
        }
        if (zeile.gremium() == null && eilentscheidung && !zeile.abstimmungen().isEmpty()) {
            verstoesse.add(Violation.at(feld + "gremium", "V-13.ohne_stimmen"));
        }
        if (zeile.rolle() == null) {
            verstoesse.add(Violation.at(feld + "rolle", "V-2.rolle_fehlt"));
        }
        if (zeile.stand() == null) {
            verstoesse.add(Violation.at(feld + "stand", "V-5.stand_fehlt"));
        }
    }

    private static void entscheidung(Beratung zeile, String feld, List<Violation> verstoesse) {
        Entscheidungsmarke marke = zeile.marke();
        boolean teile = marke.umfang() == Entscheidungsumfang.TEILE;
        if (teile && marke.teilschluessel().isEmpty()) {
            verstoesse.add(Violation.at(feld + "teile", "V-2.teile_fehlen"));
        }
        if (!teile && !marke.teile().isEmpty()) {
            verstoesse.add(Violation.at(feld + "umfang", "V-2.teile_ohne_umfang"));
        }
        if (marke.geaendert() && !marke.entscheidet()) {
            verstoesse.add(Violation.at(feld + "umfang", "V-2.geaendert_ohne_entscheidung"));
        }
        Textgrenze.KURZ.pruefe(feld + "teile", marke.teile(), verstoesse);
    }

    private static void stand(List<Beratung> folge, int i, LocalDate heute, List<Violation> verstoesse) {
        Beratung zeile = folge.get(i);
        String feld = feld(i);
        if (zeile.tag() != null && zeile.tag().isAfter(heute) && zeile.stand().istBeraten()) {
            verstoesse.add(Violation.at(feld + "tag", "V-6.in_der_zukunft", zeile.tag()));
        }
        if (!zeile.abstimmungen().isEmpty() && !zeile.stand().kannStimmenHaben()) {
            verstoesse.add(Violation.at(feld + "stand", "V-5.ohne_stimmen"));
        }
        Textgrenze.BETREFF.pruefe(feld + "ausfallgrund", zeile.verbleib().grund(), verstoesse);
        Integer nachfolgerin = zeile.verbleib().nachfolgerin();
        if (nachfolgerin == null) {
            return;
        }
        if (!zeile.stand().kannNachfolgerinHaben()) {
            verstoesse.add(Violation.at(feld + "nachfolgerin", "V-5.keine_nachfolgerin"));
        } else if (nachfolgerin < 1 || nachfolgerin > folge.size() || nachfolgerin == i + 1) {
            verstoesse.add(Violation.at(feld + "nachfolgerin", "V-5.andere_zeile"));
        } else if (Nachfolge.imKreis(folge, i)) {
            verstoesse.add(Violation.at(feld + "nachfolgerin", "V-5.kreis"));
        } else if (frueher(folge.get(nachfolgerin - 1).tag(), zeile.tag())) {
            verstoesse.add(Violation.at(feld + "nachfolgerin", "V-5.nachfolgerin_frueher"));
        }
    }

    private static boolean frueher(LocalDate eines, LocalDate anderes) {
        return eines != null && anderes != null && eines.isBefore(anderes);
    }

    private static void stimmen(Beratung zeile, String feld, Gremienauskunft auskunft, List<Violation> verstoesse) {
        if (zeile.abstimmungen().size() > MAX_STIMMEN) {
            verstoesse.add(Violation.of("V-3.zu_viele_abstimmungen", MAX_STIMMEN));
        }
        for (int j = 0; j < zeile.abstimmungen().size(); j++) {
            Abstimmung a = zeile.abstimmungen().get(j);
            String stelle = feld + "stimmen:" + j + ":";
            verstoesse.addAll(StimmenRule.verstoesse(stelle, a, auskunft.mitglieder(zeile)));
            Textgrenze.KURZ.pruefe(stelle + "teil", a.worueber().teil(), verstoesse);
            Textgrenze.TEXT.pruefe(stelle + "wortlaut", a.wortlaut(), verstoesse);
            Textgrenze.KURZ.pruefe(stelle + "worte", a.worte(), verstoesse);
            Textgrenze.TEXT.pruefe(stelle + "fraktionen", a.fraktionen(), verstoesse);
            Textgrenze.BETREFF.pruefe(stelle + "massgabegrund", a.massgabe().grund(), verstoesse);
            verstoesse.addAll(MassgabeRule.verstoesse(
                    stelle, a, auskunft.mehrheit(zeile, a.worueber().gegenstand()), auskunft.mitglieder(zeile)));
        }
        verstoesse.addAll(UmlaufRule.angaben(feld + "stimmen:%d:", zeile.abstimmungen()));
        verstoesse.addAll(GesamtergebnisRule.verstoesse(
                feld + "stimmen:%d:",
                zeile.abstimmungen(),
                gegenstand -> auskunft.mehrheit(zeile, gegenstand),
                auskunft.mitglieder(zeile)));
    }
}
