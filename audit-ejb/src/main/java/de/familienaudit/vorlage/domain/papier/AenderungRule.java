package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;
import java.util.List;
import java.util.stream.IntStream;

/** Rules V-3, V-7: whether the decision of a row changed the text of the paper. */
public final class AenderungRule {

    private AenderungRule() {}

    /** Whether the row decided, and accepted the paper or a part of it: only then its text can have been changed. */
    public static boolean kannGeaendertHaben(Beratung zeile, Gremienauskunft auskunft) {
        return zeile.hatEntschieden() && ZeilenspruchRule.lose(zeile, auskunft).containsValue(Los.ANGENOMMEN);
    }

    /** Whether a motion to change the paper was accepted in the row. */
    public static boolean nahmAntragAn(Beratung zeile, Gremienauskunft auskunft) {
        List<Ergebnis> ergebnisse = zeile.ergebnisse(auskunft);
        return IntStream.range(0, ergebnisse.size())
                .filter(i -> istAenderungsantrag(zeile.abstimmungen().get(i)))
                .anyMatch(i -> ergebnisse.get(i).ausgang() == Ergebnis.Ausgang.ANGENOMMEN);
    }

    private static boolean istAenderungsantrag(Abstimmung a) {
        return a.worueber().gegenstand() == Abstimmungsgegenstand.AENDERUNGSANTRAG
                && a.worueber().richtung() == Antragsrichtung.ANNEHMEN;
    }

    /**
     * The row with its mark as the votes have it: an accepted motion sets it, the same motion corrected takes it away. What a person
     * marked without a motion stays.
     *
     * @param bisher the row before these votes
     */
    public static Beratung mitVermerk(Beratung bisher, Beratung neu, Gremienauskunft auskunft) {
        boolean vonHand = bisher.marke().geaendert() && !aendert(bisher, auskunft);
        return neu.mitMarke(
                neu.marke().mitAenderung(aendert(neu, auskunft) || vonHand && kannGeaendertHaben(neu, auskunft)));
    }

    private static boolean aendert(Beratung zeile, Gremienauskunft auskunft) {
        return kannGeaendertHaben(zeile, auskunft) && nahmAntragAn(zeile, auskunft);
    }
}
