package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-1, V-8, V-9, G-7: what a recorded paper has to say beside its rows. What its source leaves out is a remark, see {@link
 * WiderspruchRule}; refused is what cannot be.
 */
public final class PapierangabenRule {

    /** More lines than any paper has. */
    public static final int MAX_FINANZZEILEN = 50;

    private static final int ERSTES_JAHR = 1990;
    private static final int LETZTES_JAHR = 2100;

    private PapierangabenRule() {}

    /** @return V-8.…, V-9.…, G-7.…, form.zu_lang, all at once */
    public static List<Violation> verstoesse(Papier papier, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        Textgrenze.NUMMER.pruefe("nummer", papier.nummer(), verstoesse);
        verstoesse.addAll(angaben(papier));
        ausfertigung(papier, heute, verstoesse);
        fehlt("quelle", papier.herkunft().quelle(), "G-7.quelle_fehlt", verstoesse);
        Textgrenze.KURZ.pruefe("quelle", papier.herkunft().quelle(), verstoesse);
        fehlt("grund", papier.herkunft().grund(), "G-7.grund_fehlt", verstoesse);
        Textgrenze.BETREFF.pruefe("grund", papier.herkunft().grund(), verstoesse);
        return verstoesse;
    }

    /**
     * The same for a paper that begins here: a draft has neither number nor source.
     *
     * @return V-8.…, V-11.…, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(Papier papier) {
        List<Violation> verstoesse = angaben(papier);
        verstoesse.addAll(BezugangabenRule.verstoesse(papier.bezug()));
        return verstoesse;
    }

    private static List<Violation> angaben(Papier papier) {
        List<Violation> verstoesse = new ArrayList<>();
        if (papier.art() == null) {
            verstoesse.add(Violation.at("art", "V-8.art_fehlt"));
        }
        texte(papier.text(), verstoesse);
        if (papier.art() != null
                && papier.art() != Vorlagenart.EILENTSCHEIDUNG
                && !papier.text().eilgrund().isEmpty()) {
            verstoesse.add(Violation.at("art", "V-13.grund_ohne_eile"));
        }
        kaemmerei(papier, verstoesse);
        finanzen(papier.finanzen(), verstoesse);
        return verstoesse;
    }

    /** Whether a year can be a budget year. */
    public static boolean istJahr(int jahr) {
        return jahr >= ERSTES_JAHR && jahr <= LETZTES_JAHR;
    }

    private static void texte(Papiertext text, List<Violation> verstoesse) {
        fehlt("betreff", text.betreff(), "V-8.betreff_fehlt", verstoesse);
        Textgrenze.BETREFF.pruefe("betreff", text.betreff(), verstoesse);
        Textgrenze.LANG.pruefe("beschluss", text.beschluss(), verstoesse);
        Textgrenze.LANG.pruefe("sachverhalt", text.sachverhalt(), verstoesse);
        Textgrenze.KURZ.pruefe("einreicher", text.einreicher(), verstoesse);
        Textgrenze.TEXT.pruefe("bemerkung", text.bemerkung(), verstoesse);
        Textgrenze.TEXT.pruefe("eilgrund", text.eilgrund(), verstoesse);
    }

    private static void kaemmerei(Papier papier, List<Violation> verstoesse) {
        Kaemmereiangabe angabe = papier.kaemmerei();
        if (papier.art() != null
                && !papier.art().hatKaemmerei()
                && (angabe.stand() != Kaemmereistand.UNBEKANNT || !angabe.text().isEmpty())) {
            verstoesse.add(Violation.at("art", "V-8.antrag_ohne_kaemmerei"));
        }
        Textgrenze.LANG.pruefe("kaemmereiText", angabe.text(), verstoesse);
        angabe.haushaltsjahre().stream()
                .filter(jahr -> !istJahr(jahr))
                .findFirst()
                .ifPresent(jahr -> verstoesse.add(Violation.at("haushaltsjahr", "V-8.jahr", jahr)));
    }

    private static void ausfertigung(Papier papier, LocalDate heute, List<Violation> verstoesse) {
        Ausfertigung ausfertigung = papier.ausfertigung();
        if (papier.art() != null && !papier.art().kannAusgefertigtWerden() && !ausfertigung.istLeer()) {
            verstoesse.add(Violation.at("ausgefertigtAm", "V-9.bericht"));
        }
        if (ausfertigung.am() != null && ausfertigung.am().isAfter(heute)) {
            verstoesse.add(Violation.at("ausgefertigtAm", "V-9.in_der_zukunft", ausfertigung.am()));
        }
        Textgrenze.BETREFF.pruefe("ausgefertigtDurch", ausfertigung.durch(), verstoesse);
    }

    private static void finanzen(List<Finanzzeile> zeilen, List<Violation> verstoesse) {
        if (zeilen.size() > MAX_FINANZZEILEN) {
            verstoesse.add(Violation.of("V-8.zu_viele_finanzzeilen", MAX_FINANZZEILEN));
        }
        for (int i = 0; i < zeilen.size(); i++) {
            Finanzzeile zeile = zeilen.get(i);
            String feld = "finanzen:" + i + ":";
            if (zeile.art() == null) {
                verstoesse.add(Violation.at(feld + "finanzart", "V-8.finanzart_fehlt"));
            }
            Integer von = zeile.jahre().von();
            Integer bis = zeile.jahre().bis();
            if (von != null && (!istJahr(von) || bis != null && (!istJahr(bis) || bis < von))) {
                verstoesse.add(Violation.at(feld + "jahre", "V-8.jahre"));
            }
            Textgrenze.KURZ.pruefe(feld + "haushaltsstelle", zeile.haushaltsstelle(), verstoesse);
            Textgrenze.TEXT.pruefe(feld + "finanzbemerkung", zeile.bemerkung(), verstoesse);
        }
    }

    private static void fehlt(String feld, String text, String code, List<Violation> verstoesse) {
        if (text.isEmpty()) {
            verstoesse.add(Violation.at(feld, code));
        }
    }
}
