package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.DringlichkeitRule;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import de.familienaudit.vorlage.domain.abstimmung.WorteRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.BeratungsfolgeRule;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorberatungen;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

    private static final String STIMME = "stimmen:%d:";

    private static final Set<Beratungsstand> MIT_GRUND = Set.copyOf(HERUNTER);

    private StimmerfassungRule() {}

    /** Rule V-16: what a body that met like this is asked beside the matter; empty for nothing. An Umlauf invites nobody at short notice. */
    public static Optional<Abstimmungsgegenstand> vorfrage(Sitzungsplan plan) {
        if (plan.form() == Sitzungsform.UMLAUF) {
            return Optional.of(Abstimmungsgegenstand.UMLAUF);
        }
        return plan.dringlich() ? Optional.of(Abstimmungsgegenstand.DRINGLICHKEIT) : Optional.empty();
    }

    /**
     * @param papier as it would be
     * @param zeile the row that was entered, from 0
     * @param plan how the body met
     * @param neu whether it is entered for a session of the program; of one that is nacherfasst contradictions of words and counts, and
     *     an open preparation, are remarks (G-7)
     * @return V-3.…, V-4.…, V-5.…, V-6.…, V-16.…, all at once
     */
    public static List<Violation> verstoesse(
            Papier papier, int zeile, Sitzungsplan plan, Gremienauskunft auskunft, LocalDate heute, boolean neu) {
        String feld = "folge:" + zeile + ":";
        List<Violation> verstoesse = new ArrayList<>(BeratungsfolgeRule.verstoesse(papier, auskunft, heute).stream()
                .filter(v -> v.field().startsWith(feld))
                .toList());
        Beratung eingegeben = papier.folge().get(zeile);
        if (MIT_GRUND.contains(eingegeben.stand())
                && eingegeben.verbleib().grund().isEmpty()) {
            verstoesse.add(Violation.at(feld + "ausfallgrund", "V-5.grund_fehlt"));
        }
        Abstimmungsgegenstand gefragt = vorfrage(plan).orElse(null);
        boolean umlauf = gefragt == Abstimmungsgegenstand.UMLAUF;
        if (neu || !umlauf && plan.form() != Sitzungsform.UNBEKANNT) {
            verstoesse.addAll(UmlaufRule.form(feld + STIMME, eingegeben.abstimmungen(), umlauf));
        }
        if (neu) {
            if (gefragt == Abstimmungsgegenstand.DRINGLICHKEIT && eingegeben.stand() == Beratungsstand.BEHANDELT) {
                verstoesse.addAll(DringlichkeitRule.verstoesse(feld + STIMME, eingegeben.abstimmungen()));
            }
            verneint(eingegeben, auskunft).ifPresent(code -> verstoesse.add(Violation.at(feld + "stand", code)));
            worte(eingegeben, feld, auskunft, verstoesse);
            if (entscheidetZuFrueh(papier, eingegeben)) {
                verstoesse.add(Violation.at(feld + "zeilenbemerkung", "V-6.grund_fehlt"));
            }
        }
        return verstoesse;
    }

    /** Rule V-16: what the members did not want to decide in writing, or found able to wait, was not dealt with. */
    private static Optional<String> verneint(Beratung zeile, Gremienauskunft auskunft) {
        if (zeile.stand() != Beratungsstand.BEHANDELT) {
            return Optional.empty();
        }
        Function<Abstimmungsgegenstand, Mehrheit> mehrheit = gegenstand -> auskunft.mehrheit(zeile, gegenstand);
        if (UmlaufRule.istGescheitert(zeile.abstimmungen(), mehrheit, auskunft.mitglieder(zeile))) {
            return Optional.of("V-16.umlauf_gescheitert");
        }
        return DringlichkeitRule.istVerneint(zeile.abstimmungen(), mehrheit, auskunft.mitglieder(zeile))
                ? Optional.of("V-16.dringlichkeit_verneint")
                : Optional.empty();
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
