package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rules G-3, V-4: counts and printed words of a recorded vote that come to different results stand side by side; its result is open until a
 * person marks, with a reason, which of them counts. Where both come to the same, nothing is open.
 */
public final class MassgabeRule {

    private MassgabeRule() {}

    /**
     * A mark needs a reason, a reason a mark, and both of them something to choose between: one that was made for other counts or words does not
     * settle what comes later.
     *
     * @param feld prefix of the fields of this vote in the form
     * @param mitglieder statutory members of the body on that day, empty when unknown
     * @return G-3.massgabe_ohne_grund, G-3.grund_ohne_massgabe, G-3.nichts_zu_waehlen
     */
    public static List<Violation> verstoesse(String feld, Abstimmung a, Mehrheit mehrheit, OptionalInt mitglieder) {
        List<Violation> verstoesse = new ArrayList<>();
        Optional<Massgabe.Seite> seite = a.massgabe().seite();
        boolean begruendet = !a.massgabe().grund().isEmpty();
        if (seite.isPresent() && !begruendet) {
            verstoesse.add(Violation.at(feld + "massgabegrund", "G-3.massgabe_ohne_grund"));
        }
        if (seite.isEmpty() && begruendet) {
            verstoesse.add(Violation.at(feld + "massgabe", "G-3.grund_ohne_massgabe"));
        }
        if (seite.isPresent() && !istZuWaehlen(a, mehrheit, mitglieder)) {
            verstoesse.add(Violation.at(feld + "massgabe", "G-3.nichts_zu_waehlen"));
        }
        return verstoesse;
    }

    /** The same vote without a mark that has nothing to settle any more. */
    public static Abstimmung ohneUeberholte(Abstimmung a, Mehrheit mehrheit, OptionalInt mitglieder) {
        boolean ueberholt = a.massgabe().seite().isPresent() && !istZuWaehlen(a, mehrheit, mitglieder);
        return ueberholt ? a.mit(Massgabe.KEINE) : a;
    }

    /** That three quarters consented to an Umlauf no word tells (V-16). */
    private static boolean istZuWaehlen(Abstimmung a, Mehrheit mehrheit, OptionalInt mitglieder) {
        return zaehlenWorte(a)
                && WorteRule.widerspruch("", a, mehrheit, mitglieder).isPresent();
    }

    static boolean zaehlenWorte(Abstimmung a) {
        return a.worueber().gegenstand() != Abstimmungsgegenstand.UMLAUF;
    }

    /** Whether the words alone come to another result than the counts alone. */
    static boolean widersprechenSich(Abstimmung a, Ausgang gezaehlt) {
        Protokollwort wort = a.protokollwort();
        boolean ablehnenGefragt = a.worueber().richtung() == Antragsrichtung.ABLEHNEN;
        return wort.dafuer() && gezaehlt == Ausgang.ABGELEHNT
                || wort.dagegen() && !ablehnenGefragt && gezaehlt == Ausgang.ANGENOMMEN;
    }
}
