package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.ZeilenspruchRule.GANZ;

import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Rules V-2, V-3, V-5, V-7, V-11: how far a paper has come. It follows from the rows that are marked as deciding and were dealt with, and is
 * never set by hand. A row that was cancelled or is still planned decides nothing; a negative recommendation does not end the sequence.
 * Of two rows that decide the same the later one counts, by their days, or by their places where a day is missing; that they differ is
 * told by {@link WiderspruchRule}.
 */
public final class PapierstandRule {

    private PapierstandRule() {}

    /** Never null. A decision that was suspended or revoked is no decision, on the day on which it was made. */
    public static Papierlage lage(Papier papier, Gremienauskunft auskunft) {
        Papierlage lage = ohneEingriff(papier, auskunft);
        Eingriffsart eingriff = papier.bezug().eingriff().art();
        return eingriff == null || !lage.stand().istPositiv()
                ? lage
                : new Papierlage(eingriff.stand(), lage.am(), lage.angenommen(), lage.abgelehnt(), lage.offen());
    }

    /** Whether bodies decided it, in whole or in part, even if their decision was suspended or revoked afterwards. */
    public static boolean istBeschlossen(Papier papier, Gremienauskunft auskunft) {
        return ohneEingriff(papier, auskunft).stand().istPositiv();
    }

    /** What the bodies made of it, whatever became of their decision afterwards. */
    static Papierlage ohneEingriff(Papier papier, Gremienauskunft auskunft) {
        Map<String, Spruch> sprueche = sprueche(papier, auskunft);
        if (sprueche.isEmpty()) {
            return ohneEntscheidung(papier, auskunft);
        }
        return sprueche.containsKey(GANZ) ? ganz(sprueche) : teile(papier, sprueche);
    }

    /** What was said of the whole, by the key {@link ZeilenspruchRule#GANZ}, and of parts; empty when no row decided. */
    static Map<String, Spruch> sprueche(Papier papier, Gremienauskunft auskunft) {
        Map<String, Spruch> sprueche = new LinkedHashMap<>();
        for (Beratung zeile : entscheidende(papier.folge())) {
            dazu(zeile, ZeilenspruchRule.lose(zeile, auskunft), sprueche);
        }
        return sprueche;
    }

    /** Rows that decided, the one that counts last. */
    public static List<Beratung> entscheidende(List<Beratung> folge) {
        List<Beratung> zeilen = folge.stream().filter(Beratung::hatEntschieden).toList();
        return zeilen.stream().anyMatch(z -> z.tag() == null)
                ? zeilen
                : zeilen.stream().sorted(Comparator.comparing(Beratung::tag)).toList();
    }

    /** A decision on the whole takes the place of all before; one on parts stands beside it, or in the place of an open one. */
    private static void dazu(Beratung zeile, Map<String, Los> lose, Map<String, Spruch> sprueche) {
        if (lose.containsKey(GANZ) && lose.get(GANZ).istEntschieden()) {
            sprueche.clear();
        } else if (!lose.containsKey(GANZ)
                && lose.values().stream().anyMatch(Los::istEntschieden)
                && sprueche.containsKey(GANZ)
                && !sprueche.get(GANZ).los().istEntschieden()) {
            sprueche.remove(GANZ);
        }
        lose.forEach((teil, los) -> {
            Spruch bisher = sprueche.get(teil);
            if (bisher == null || los.istEntschieden() || !bisher.los().istEntschieden()) {
                sprueche.put(teil, new Spruch(los, zeile.tag(), zeile.marke().geaendert()));
            }
        });
    }

    private static Papierlage ohneEntscheidung(Papier papier, Gremienauskunft auskunft) {
        if (papier.art() == Vorlagenart.BERICHT) {
            List<Beratung> kenntnisse = papier.folge().stream()
                    .filter(z -> z.rolle() == Beratungsrolle.KENNTNISNAHME && z.stand() == Beratungsstand.BEHANDELT)
                    .toList();
            boolean abgelehnt = kenntnisse.stream()
                    .anyMatch(z -> ZeilenspruchRule.lose(z, auskunft).get(GANZ) == Los.ABGELEHNT);
            if (!kenntnisse.isEmpty()) {
                return Papierlage.ohneTeile(
                        abgelehnt ? Papierstand.ABGELEHNT : Papierstand.ZUR_KENNTNIS_GENOMMEN,
                        spaetester(kenntnisse.stream().map(Beratung::tag).toList()));
            }
        }
        boolean beraten = papier.folge().stream().anyMatch(z -> z.stand().istBeraten());
        return Papierlage.ohneTeile(beraten ? Papierstand.IN_BERATUNG : Papierstand.EINGEREICHT, null);
    }

    /** The whole was decided, perhaps with other results for some parts. */
    private static Papierlage ganz(Map<String, Spruch> sprueche) {
        Set<String> angenommen = mit(Los.ANGENOMMEN, sprueche);
        Set<String> abgelehnt = mit(Los.ABGELEHNT, sprueche);
        Spruch ganzes = sprueche.get(GANZ);
        Papierstand stand =
                switch (ganzes.los()) {
                    case ANGENOMMEN -> abgelehnt.isEmpty() ? positiv(sprueche) : Papierstand.TEILWEISE_BESCHLOSSEN;
                    case ABGELEHNT ->
                        spaeterAngenommen(ganzes, sprueche) ? Papierstand.TEILWEISE_BESCHLOSSEN : Papierstand.ABGELEHNT;
                    case KENNTNIS -> Papierstand.ZUR_KENNTNIS_GENOMMEN;
                    case OFFEN -> Papierstand.IN_BERATUNG;
                    case UNBEKANNT -> Papierstand.ERGEBNIS_UNBEKANNT;
                };
        boolean mitTeilen = stand == Papierstand.TEILWEISE_BESCHLOSSEN;
        return new Papierlage(
                stand, mitTeilen ? letzterTag(sprueche) : ganzes.entschiedenAm(), angenommen, abgelehnt, Set.of());
    }

    /** A part that was accepted in the same vote falls with the whole; one that was accepted on a later day does not. */
    private static boolean spaeterAngenommen(Spruch ganzes, Map<String, Spruch> sprueche) {
        return sprueche.values().stream()
                .anyMatch(s -> s.los() == Los.ANGENOMMEN && !Objects.equals(s.am(), ganzes.am()));
    }

    /** Only parts were decided: all of them make the paper, one that is open or refused leaves it decided in part. */
    private static Papierlage teile(Papier papier, Map<String, Spruch> sprueche) {
        Set<String> angenommen = mit(Los.ANGENOMMEN, sprueche);
        Set<String> abgelehnt = mit(Los.ABGELEHNT, sprueche);
        Set<String> kenntnis = mit(Los.KENNTNIS, sprueche);
        Set<String> offen = offen(papier, sprueche);
        boolean gezaehlt = !Teilangabe.punkte(papier.text().beschluss()).isEmpty();
        boolean vollstaendig = offen.isEmpty() && !ganzesSteht(papier.folge()) && (gezaehlt || sprueche.size() > 1);
        Papierstand stand;
        if (angenommen.isEmpty() && abgelehnt.isEmpty() && kenntnis.isEmpty()) {
            stand = sprueche.values().stream().anyMatch(s -> s.los() == Los.UNBEKANNT)
                    ? Papierstand.ERGEBNIS_UNBEKANNT
                    : Papierstand.IN_BERATUNG;
        } else if (angenommen.isEmpty()) {
            stand = !vollstaendig
                    ? Papierstand.IN_BERATUNG
                    : abgelehnt.isEmpty() ? Papierstand.ZUR_KENNTNIS_GENOMMEN : Papierstand.ABGELEHNT;
        } else {
            stand = vollstaendig && abgelehnt.isEmpty() ? positiv(sprueche) : Papierstand.TEILWEISE_BESCHLOSSEN;
        }
        return new Papierlage(stand, letzterTag(sprueche), angenommen, abgelehnt, offen);
    }

    /** Parts that the text counts or a row names and nobody decided; a point is decided when its letters are. */
    private static Set<String> offen(Papier papier, Map<String, Spruch> sprueche) {
        Set<String> offen = new LinkedHashSet<>(Teilangabe.punkte(papier.text().beschluss()));
        papier.folge().forEach(z -> offen.addAll(z.marke().teilschluessel()));
        offen.addAll(sprueche.keySet());
        Predicate<String> entschieden =
                teil -> sprueche.containsKey(teil) && sprueche.get(teil).los().istEntschieden();
        offen.removeIf(entschieden);
        offen.removeIf(teil -> sprueche.keySet().stream()
                .anyMatch(anderer -> anderer.matches("\\Q" + teil + "\\E[a-z]") && entschieden.test(anderer)));
        return offen;
    }

    /** Whether the decision on the whole is still to come: no row took its place, and none after it decided. */
    private static boolean ganzesSteht(List<Beratung> folge) {
        for (int i = 0; i < folge.size(); i++) {
            boolean wartet = folge.get(i).marke().umfang() == Entscheidungsumfang.GANZ
                    && !folge.get(i).hatEntschieden();
            if (wartet
                    && !Nachfolge.letzte(folge, i).hatEntschieden()
                    && folge.subList(i + 1, folge.size()).stream().noneMatch(Beratung::hatEntschieden)) {
                return true;
            }
        }
        return false;
    }

    private static Papierstand positiv(Map<String, Spruch> sprueche) {
        return sprueche.values().stream().anyMatch(s -> s.los() == Los.ANGENOMMEN && s.geaendert())
                ? Papierstand.GEAENDERT_BESCHLOSSEN
                : Papierstand.BESCHLOSSEN;
    }

    private static Set<String> mit(Los los, Map<String, Spruch> sprueche) {
        Set<String> teile = new TreeSet<>();
        sprueche.forEach((teil, spruch) -> {
            if (spruch.los() == los && !teil.equals(GANZ)) {
                teile.add(teil);
            }
        });
        return teile;
    }

    private static LocalDate letzterTag(Map<String, Spruch> sprueche) {
        return spaetester(sprueche.values().stream().map(Spruch::entschiedenAm).toList());
    }

    /** The latest day that is known; null when none is. */
    private static LocalDate spaetester(List<LocalDate> tage) {
        return tage.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What was said of the whole or of a part, and on which day; null where the day is not known. */
    record Spruch(Los los, LocalDate am, boolean geaendert) {

        LocalDate entschiedenAm() {
            return los.istEntschieden() ? am : null;
        }
    }
}
