package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;
import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules V-2, V-3, V-8: what a row means for the paper as a whole or for each part of it. A row for named parts speaks of those parts
 * alone; a vote on the procedure or on a motion to change the paper speaks of nothing.
 */
final class ZeilenspruchRule {

    /** Key of the whole paper among those of its parts. */
    static final String GANZ = "";

    private ZeilenspruchRule() {}

    /** By {@link #GANZ} or the key of a part; never empty. */
    static Map<String, Los> lose(Beratung zeile, Gremienauskunft auskunft) {
        Map<String, Los> teile = new LinkedHashMap<>();
        Los hauptsache = null;
        List<Ergebnis> ergebnisse = zeile.ergebnisse(auskunft);
        for (int i = 0; i < ergebnisse.size(); i++) {
            Abstimmung a = zeile.abstimmungen().get(i);
            Los los = los(zeile, ergebnisse.get(i));
            if (a.worueber().gegenstand() == Abstimmungsgegenstand.HAUPTSACHE) {
                hauptsache = zusammen(hauptsache, los);
            } else if (a.worueber().gegenstand() == Abstimmungsgegenstand.TEIL) {
                Teilangabe.lies(a.worueber().teil()).forEach(t -> teile.merge(t, los, ZeilenspruchRule::zusammen));
            }
        }
        Map<String, Los> lose = new LinkedHashMap<>();
        if (zeile.marke().umfang() == Entscheidungsumfang.TEILE) {
            Los fuerAlle = hauptsache == null ? ohneStimmen(zeile) : hauptsache;
            zeile.marke().teilschluessel().forEach(t -> lose.put(t, teile.getOrDefault(t, fuerAlle)));
            return lose;
        }
        lose.putAll(teile);
        if (hauptsache != null || teile.isEmpty()) {
            lose.put(GANZ, hauptsache == null ? ohneStimmen(zeile) : hauptsache);
        }
        return lose;
    }

    /** Parts that were voted on although the row does not decide them. */
    static Set<String> nichtGenannt(Beratung zeile) {
        Set<String> teile = new LinkedHashSet<>();
        if (zeile.marke().umfang() == Entscheidungsumfang.TEILE) {
            zeile.abstimmungen().stream()
                    .filter(a -> a.worueber().gegenstand() == Abstimmungsgegenstand.TEIL)
                    .forEach(a -> teile.addAll(Teilangabe.lies(a.worueber().teil())));
            teile.removeAll(zeile.marke().teilschluessel());
        }
        return teile;
    }

    /** Who agrees to take note takes note, and approves of nothing. */
    private static Los los(Beratung zeile, Ergebnis ergebnis) {
        Los los = Los.of(ergebnis);
        return los == Los.ANGENOMMEN && zeile.rolle() == Beratungsrolle.KENNTNISNAHME ? Los.KENNTNIS : los;
    }

    /** Of two votes on the same, one that decided nothing leaves what the other decided. */
    private static Los zusammen(Los eines, Los anderes) {
        return eines == null || anderes.istEntschieden() || !eines.istEntschieden() ? anderes : eines;
    }

    /** Taking note needs no vote, and the head of the administration decides alone (V-13); else nobody knows. */
    private static Los ohneStimmen(Beratung zeile) {
        if (zeile.rolle() == Beratungsrolle.KENNTNISNAHME) {
            return Los.KENNTNIS;
        }
        return zeile.gremium() == null ? Los.ANGENOMMEN : Los.UNBEKANNT;
    }
}
