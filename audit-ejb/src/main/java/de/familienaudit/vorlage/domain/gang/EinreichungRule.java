package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.eilentscheidung.EilangabenRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-2, V-6, V-8: what a paper needs before it can be submitted, and before a new version of it can. What is told of a paper of the
 * past as a remark is refused here.
 */
public final class EinreichungRule {

    private EinreichungRule() {}

    /**
     * @param papier of a kind that is known
     * @return V-2.braucht_entscheidung, V-6.vor_frueherer, V-8.…, V-13.…, all at once, each at its field
     */
    public static List<Violation> verstoesse(Papier papier) {
        List<Violation> verstoesse = texte(papier);
        verstoesse.addAll(EilangabenRule.verstoesse(papier));
        if (papier.art().wirdEntschieden()
                && papier.folge().stream().noneMatch(z -> z.marke().entscheidet())) {
            verstoesse.add(Violation.at("folge:0:umfang", "V-2.braucht_entscheidung"));
        }
        reihenfolge(papier.folge(), verstoesse);
        return verstoesse;
    }

    /**
     * The same for a new version of what was submitted: its rows belong to the bodies by now, and who writes it cannot change them.
     *
     * @param papier of a kind that is known
     * @return V-8.…, V-13.grund_fehlt, all at once, each at its field
     */
    public static List<Violation> fassung(Papier papier) {
        List<Violation> verstoesse = texte(papier);
        verstoesse.addAll(EilangabenRule.grund(papier));
        return verstoesse;
    }

    private static List<Violation> texte(Papier papier) {
        List<Violation> verstoesse = new ArrayList<>();
        boolean entscheidung = papier.art().wirdEntschieden();
        fehlt("betreff", papier.text().betreff(), "V-8.betreff_fehlt", verstoesse);
        if (entscheidung) {
            fehlt("beschluss", papier.text().beschluss(), "V-8.braucht_beschluss", verstoesse);
        }
        fehlt("sachverhalt", papier.text().sachverhalt(), "V-8.braucht_sachverhalt", verstoesse);
        fehlt("einreicher", papier.text().einreicher(), "V-8.braucht_einreicher", verstoesse);
        verstoesse.addAll(kaemmerei(papier));
        return verstoesse;
    }

    /**
     * Rule V-8: what a paper says of its agreement with the Kämmerei; what is decided with it is no finance line of it and does not count.
     *
     * @return V-8.braucht_kaemmerei, V-8.kaemmerei_noetig at the field {@code kaemmerei}; at most one
     */
    public static List<Violation> kaemmerei(Papier papier) {
        Kaemmereistand stand = papier.kaemmerei().stand();
        if (!papier.art().hatKaemmerei() || stand == Kaemmereistand.ERFOLGT) {
            return List.of();
        }
        if (stand == Kaemmereistand.UNBEKANNT) {
            return List.of(Violation.at("kaemmerei", "V-8.braucht_kaemmerei"));
        }
        return papier.finanzen().stream()
                .filter(f -> f.betrag() != null)
                .limit(1)
                .map(f -> Violation.at("kaemmerei", "V-8.kaemmerei_noetig", f.betrag()))
                .toList();
    }

    /** Rule V-6: each row against the latest one before it; equal days are fine. */
    private static void reihenfolge(List<Beratung> folge, List<Violation> verstoesse) {
        int spaeteste = -1;
        for (int i = 0; i < folge.size(); i++) {
            LocalDate tag = folge.get(i).tag();
            if (tag == null) {
                continue;
            }
            if (spaeteste >= 0 && tag.isBefore(folge.get(spaeteste).tag())) {
                verstoesse.add(Violation.at(
                        "folge:" + i + ":tag",
                        "V-6.vor_frueherer",
                        i + 1,
                        tag,
                        spaeteste + 1,
                        folge.get(spaeteste).tag()));
            } else {
                spaeteste = i;
            }
        }
    }

    private static void fehlt(String feld, String text, String code, List<Violation> verstoesse) {
        if (text.isBlank()) {
            verstoesse.add(Violation.at(feld, code));
        }
    }
}
