package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.ErgebnisRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules V-2, V-3, V-5, V-7: how far a paper has come. It follows from the rows that are marked as deciding and were dealt with, and is
 * never set by hand. A vote on the procedure decides nothing; a row that was cancelled or is still planned decides nothing; a row for
 * named parts decides those parts alone. A negative recommendation does not end the sequence. Of two rows that decide the same the later
 * one counts; that they differ is told by {@link BeratungsfolgeRule}.
 */
public final class PapierstandRule {

    /** Key of the whole paper among those of its parts. */
    private static final String GANZ = "";

    private PapierstandRule() {}

    /** Never null. */
    public static Papierlage lage(Papier papier, Gremienauskunft auskunft) {
        List<Beratung> entscheidende = papier.folge().stream()
                .filter(Beratung::hatEntschieden)
                .sorted(Comparator.comparing(Beratung::tag, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        if (entscheidende.isEmpty()) {
            return ohneEntscheidung(papier);
        }
        Map<String, Los> lose = new LinkedHashMap<>();
        LocalDate am = null;
        for (Beratung zeile : entscheidende) {
            Map<String, Los> neue = lose(zeile, auskunft);
            if (neue.getOrDefault(GANZ, Los.OFFEN).istEntschieden()) {
                lose.clear();
            }
            neue.forEach((teil, los) -> lose.merge(teil, los, Los::zusammen));
            if (neue.values().stream().anyMatch(Los::istEntschieden)) {
                am = zeile.tag();
            }
        }
        boolean geaendert = entscheidende.stream().anyMatch(z -> z.marke().geaendert());
        return lose.containsKey(GANZ) ? ganz(lose, geaendert, am) : teile(papier, lose, geaendert, am);
    }

    /** What a deciding row means for the whole or for each part that it decides. */
    static Map<String, Los> lose(Beratung zeile, Gremienauskunft auskunft) {
        Set<String> teile = zeile.marke().teilschluessel();
        Map<String, Los> lose = new LinkedHashMap<>();
        Los hauptsache = null;
        for (Abstimmung a : zeile.abstimmungen()) {
            Los los = Los.of(ErgebnisRule.ergebnis(
                    a, auskunft.mehrheit(zeile, a.worueber().gegenstand()), auskunft.mitglieder(zeile)));
            if (a.worueber().gegenstand() == Abstimmungsgegenstand.HAUPTSACHE) {
                hauptsache = hauptsache == null ? los : hauptsache.zusammen(los);
            } else if (a.worueber().gegenstand() == Abstimmungsgegenstand.TEIL) {
                Teilangabe.lies(a.worueber().teil()).stream()
                        .filter(t -> teile.isEmpty() || teile.contains(t))
                        .forEach(t -> lose.merge(t, los, Los::zusammen));
            }
        }
        if (teile.isEmpty()) {
            if (hauptsache != null || lose.isEmpty()) {
                lose.put(GANZ, hauptsache == null ? ohneStimmen(zeile) : hauptsache);
            }
        } else {
            Los fuerAlle = hauptsache == null ? ohneStimmen(zeile) : hauptsache;
            teile.forEach(t -> lose.putIfAbsent(t, fuerAlle));
        }
        return lose;
    }

    /** Taking note needs no vote, and the head of the administration decides alone (V-13); else nobody knows. */
    private static Los ohneStimmen(Beratung zeile) {
        if (zeile.rolle() == Beratungsrolle.KENNTNISNAHME) {
            return Los.KENNTNIS;
        }
        return zeile.gremium() == null ? Los.ANGENOMMEN : Los.UNBEKANNT;
    }

    private static Papierlage ohneEntscheidung(Papier papier) {
        if (papier.art() == Vorlagenart.BERICHT) {
            LocalDate[] tage = papier.folge().stream()
                    .filter(z -> z.rolle() == Beratungsrolle.KENNTNISNAHME && z.stand() == Beratungsstand.BEHANDELT)
                    .map(Beratung::tag)
                    .toArray(LocalDate[]::new);
            if (tage.length > 0) {
                return Papierlage.ohneTeile(Papierstand.ZUR_KENNTNIS_GENOMMEN, tage[tage.length - 1]);
            }
        }
        boolean beraten = papier.folge().stream().anyMatch(z -> z.stand().istBeraten());
        return Papierlage.ohneTeile(beraten ? Papierstand.IN_BERATUNG : Papierstand.EINGEREICHT, null);
    }

    /** The whole was decided, perhaps with other results for some parts. */
    private static Papierlage ganz(Map<String, Los> lose, boolean geaendert, LocalDate am) {
        Set<String> angenommen = mit(Los.ANGENOMMEN, lose);
        Set<String> abgelehnt = mit(Los.ABGELEHNT, lose);
        Papierstand stand =
                switch (lose.get(GANZ)) {
                    case ANGENOMMEN -> abgelehnt.isEmpty() ? positiv(geaendert) : Papierstand.TEILWEISE_BESCHLOSSEN;
                    case ABGELEHNT -> Papierstand.ABGELEHNT;
                    case KENNTNIS -> Papierstand.ZUR_KENNTNIS_GENOMMEN;
                    case OFFEN -> Papierstand.IN_BERATUNG;
                    case UNBEKANNT -> Papierstand.ERGEBNIS_UNBEKANNT;
                };
        return new Papierlage(stand, am, angenommen, abgelehnt, Set.of());
    }

    /** Only parts were decided: all of them make the paper, one that is open or refused leaves it decided in part. */
    private static Papierlage teile(Papier papier, Map<String, Los> lose, boolean geaendert, LocalDate am) {
        Set<String> angenommen = mit(Los.ANGENOMMEN, lose);
        Set<String> abgelehnt = mit(Los.ABGELEHNT, lose);
        Set<String> kenntnis = mit(Los.KENNTNIS, lose);
        Set<String> offen = new LinkedHashSet<>(Teilangabe.punkte(papier.text().beschluss()));
        boolean gezaehlt = !offen.isEmpty();
        boolean ganzeOffen = false;
        for (Beratung zeile : papier.folge()) {
            offen.addAll(zeile.marke().teilschluessel());
            ganzeOffen |= zeile.marke().umfang() == Entscheidungsumfang.GANZ && !zeile.hatEntschieden();
        }
        offen.addAll(lose.keySet());
        offen.removeAll(angenommen);
        offen.removeAll(abgelehnt);
        offen.removeAll(kenntnis);
        boolean vollstaendig = offen.isEmpty() && !ganzeOffen && (gezaehlt || lose.size() > 1);
        Papierstand stand;
        if (angenommen.isEmpty() && abgelehnt.isEmpty() && kenntnis.isEmpty()) {
            stand = lose.containsValue(Los.UNBEKANNT) ? Papierstand.ERGEBNIS_UNBEKANNT : Papierstand.IN_BERATUNG;
        } else if (angenommen.isEmpty()) {
            stand = !vollstaendig
                    ? Papierstand.IN_BERATUNG
                    : abgelehnt.isEmpty() ? Papierstand.ZUR_KENNTNIS_GENOMMEN : Papierstand.ABGELEHNT;
        } else {
            stand = vollstaendig && abgelehnt.isEmpty() ? positiv(geaendert) : Papierstand.TEILWEISE_BESCHLOSSEN;
        }
        return new Papierlage(stand, am, angenommen, abgelehnt, offen);
    }

    private static Papierstand positiv(boolean geaendert) {
        return geaendert ? Papierstand.GEAENDERT_BESCHLOSSEN : Papierstand.BESCHLOSSEN;
    }

    private static Set<String> mit(Los los, Map<String, Los> lose) {
        Set<String> teile = new TreeSet<>();
        lose.forEach((teil, welches) -> {
            if (welches == los && !teil.equals(GANZ)) {
                teile.add(teil);
            }
        });
        return teile;
    }
}
