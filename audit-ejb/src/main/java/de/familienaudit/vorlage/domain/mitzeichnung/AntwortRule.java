package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.EinreichungRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Textgrenze;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-7, V-8: whoever returns a paper says why. When the Kämmerei co-signs, she says whether her consent was given or is not needed,
 * and that is said in the paper from then on; not needed beside an amount is refused. A paper without such a field asks her nothing.
 */
public final class AntwortRule {

    private static final int TEXT = 1000;

    private AntwortRule() {}

    /**
     * @param gefragt who answers
     * @param papier as it holds
     * @return V-7.…, V-8.…, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(Mitzeichnungsart gefragt, Antwort antwort, Papier papier) {
        List<Violation> verstoesse = new ArrayList<>();
        if (antwort.ergebnis() == null) {
            verstoesse.add(Violation.of("V-7.mitzeichnung_ergebnis_fehlt"));
        }
        if (antwort.gibtZurueck() && antwort.text().isEmpty()) {
            verstoesse.add(Violation.at("grund", "V-7.rueckgabe_ohne_grund"));
        }
        if (antwort.text().length() > TEXT) {
            verstoesse.add(Violation.zuLang(
                    antwort.gibtZurueck() ? "grund" : "bemerkung",
                    antwort.text().length(),
                    TEXT));
        }
        if (nimmtStellung(gefragt, antwort, papier)) {
            Textgrenze.LANG.pruefe("stellungnahme", antwort.stellungnahme(), verstoesse);
            if (antwort.kaemmerei() == null || antwort.kaemmerei() == Kaemmereistand.UNBEKANNT) {
                verstoesse.add(Violation.at("kaemmerei", "V-8.braucht_kaemmerei"));
            } else {
                verstoesse.addAll(EinreichungRule.kaemmerei(danach(antwort, papier)));
            }
        }
        return verstoesse;
    }

    /** Whether the answer says something in the paper itself. */
    public static boolean nimmtStellung(Mitzeichnungsart gefragt, Antwort antwort, Papier papier) {
        return gefragt == Mitzeichnungsart.KAEMMEREI
                && antwort.ergebnis() == Mitzeichnungsergebnis.MITGEZEICHNET
                && papier.art().hatKaemmerei();
    }

    /** The paper with the statement of the Kämmerei; budget year and everything else stay. */
    public static Papier danach(Antwort antwort, Papier papier) {
        return papier.mitKaemmerei(new Kaemmereiangabe(
                antwort.kaemmerei(), antwort.stellungnahme(), papier.kaemmerei().haushaltsjahr()));
    }
}
