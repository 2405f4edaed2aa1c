package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.WorteRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.BeratungsfolgeRule;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorberatungen;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rules V-3 to V-6, V-16: what is entered for a row after a session. Fields are named as in {@link BeratungsfolgeRule}: {@code folge:<row>:…}.
 */
public final class StimmerfassungRule {

    /** What can be chosen for a row of a session that took place. */
    public static final List<Beratungsstand> WAEHLBAR = List.of(
            Beratungsstand.BEHANDELT,
            Beratungsstand.ABGESETZT,
            Beratungsstand.VERTAGT,
            Beratungsstand.VERWIESEN,
            Beratungsstand.ZURUECKGESTELLT,
            Beratungsstand.OHNE_EMPFEHLUNG,
            Beratungsstand.VERZICHTET);

    /** States of a row that was taken off the agenda; each needs a reason. */
    public static final List<Beratungsstand> HERUNTER = List.of(
            Beratungsstand.ABGESETZT, Beratungsstand.VERTAGT, Beratungsstand.VERWIESEN, Beratungsstand.ZURUECKGESTELLT);

    private static final Set<Beratungsstand> MIT_GRUND = Set.copyOf(HERUNTER);

    private StimmerfassungRule() {}

    /**
     * @param papier as it would be
     * @param zeile the row that was entered, from 0
     * @param form how the body met
     * @param neu whether it is entered for a session of the program; of one that is nacherfasst contradictions of words and counts, and
     *     an open preparation, are remarks (G-7)
     * @return V-3.…, V-4.…, V-5.…, V-6.…, V-16.…, all at once
     */
    public static List<Violation> verstoesse(
            Papier papier, int zeile, Sitzungsform form, Gremienauskunft auskunft, LocalDate heute, boolean neu) {
        String feld = "folge:" + zeile + ":";
        List<Violation> verstoesse = new ArrayList<>(BeratungsfolgeRule.verstoesse(papier, auskunft, heute).stream()
                .filter(v -> v.field().startsWith(feld))
                .toList());
        Beratung eingegeben = papier.folge().get(zeile);
        if (MIT_GRUND.contains(eingegeben.stand())
                && eingegeben.verbleib().grund().isEmpty()) {
            verstoesse.add(Violation.at(feld + "ausfallgrund", "V-5.grund_fehlt"));
        }
        if (neu || form == Sitzungsform.PRAESENZ || form == Sitzungsform.VIDEO) {
            verstoesse.addAll(UmlaufRule.form(
                    feld + "stimmen:%d:", eingegeben.abstimmungen(), form == Sitzungsform.UMLAUF));
        }
        if (neu) {
            if (eingegeben.stand() == Beratungsstand.BEHANDELT && istGescheitert(eingegeben, auskunft)) {
                verstoesse.add(Violation.at(feld + "stand", "V-16.umlauf_gescheitert"));
            }
            worte(eingegeben, feld, auskunft, verstoesse);
            if (entscheidetZuFrueh(papier, eingegeben)) {
                verstoesse.add(Violation.at(feld + "zeilenbemerkung", "V-6.grund_fehlt"));
            }
        }
        return verstoesse;
    }

    /** Rule V-16: what the members did not want to decide in writing was not dealt with. */
    private static boolean istGescheitert(Beratung zeile, Gremienauskunft auskunft) {
        return UmlaufRule.istGescheitert(
                zeile.abstimmungen(),
                gegenstand -> auskunft.mehrheit(zeile, gegenstand),
                auskunft.mitglieder(zeile));
    }

    private static void worte(Beratung zeile, String feld, Gremienauskunft auskunft, List<Violation> verstoesse) {
        for (int j = 0; j < zeile.abstimmungen().size(); j++) {
            Abstimmung a = zeile.abstimmungen().get(j);
            WorteRule.widerspruch(
                            feld + "stimmen:" + j + ":",
                            a,
                            auskunft.mehrheit(zeile, a.worueber().gegenstand()),
                            auskunft.mitglieder(zeile))
                    .ifPresent(verstoesse::add);
        }
    }

    /** A decision while a preparation is open needs a stated reason. */
    private static boolean entscheidetZuFrueh(Papier papier, Beratung zeile) {
        return zeile.stand() == Beratungsstand.BEHANDELT
                && zeile.marke().entscheidet()
                && zeile.bemerkung().isEmpty()
                && !Vorberatungen.offene(papier.folge()).isEmpty();
    }
}
