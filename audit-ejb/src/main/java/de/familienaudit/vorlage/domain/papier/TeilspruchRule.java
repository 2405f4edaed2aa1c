package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.ZeilenspruchRule.GANZ;

import de.familienaudit.vorlage.domain.papier.PapierstandRule.Spruch;
import de.familienaudit.vorlage.domain.papier.Teilspruch.Ausgang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rules V-2, V-11: what became of that part of a paper which covers something. It is accepted only when every part of it is, and refused
 * as soon as one is; to take note decides nothing.
 */
public final class TeilspruchRule {

    private TeilspruchRule() {}

    /** @param teile keys of parts; empty for the paper as a whole */
    public static Teilspruch spruch(Papier papier, Gremienauskunft auskunft, Set<String> teile) {
        Map<String, Spruch> sprueche = PapierstandRule.sprueche(papier, auskunft);
        if (teile.isEmpty()) {
            return ganz(papier, auskunft, sprueche);
        }
        List<Spruch> gefallene = new ArrayList<>();
        for (String teil : teile) {
            gefallene.addAll(sprueche(teil, sprueche));
        }
        return gefallene.isEmpty() ? offen(papier) : zusammen(papier, gefallene);
    }

    /** A paper that was decided in part only is not decided as a whole. */
    private static Teilspruch ganz(Papier papier, Gremienauskunft auskunft, Map<String, Spruch> sprueche) {
        Papierlage lage = PapierstandRule.ohneEingriff(papier, auskunft);
        return switch (lage.stand()) {
            case BESCHLOSSEN -> new Teilspruch(Ausgang.ANGENOMMEN, lage.am(), false);
            case GEAENDERT_BESCHLOSSEN -> new Teilspruch(Ausgang.ANGENOMMEN, lage.am(), true);
            case ABGELEHNT -> new Teilspruch(Ausgang.ABGELEHNT, lage.am(), false);
            default -> sprueche.isEmpty() || lage.stand() == Papierstand.IN_BERATUNG ? offen(papier) : Teilspruch.OFFEN;
        };
    }

    /** What was said of a part: by itself, by its letters, or with the whole; what falls with the whole is refused. */
    private static List<Spruch> sprueche(String teil, Map<String, Spruch> sprueche) {
        Spruch ganzes = sprueche.get(GANZ);
        Spruch eigener = sprueche.get(teil);
        if (eigener != null) {
            boolean faellt =
                    ganzes != null && ganzes.los() == Los.ABGELEHNT && Objects.equals(ganzes.am(), eigener.am());
            return List.of(faellt ? ganzes : eigener);
        }
        List<Spruch> buchstaben = sprueche.entrySet().stream()
                .filter(e -> e.getKey().matches("\\Q" + teil + "\\E[a-z]"))
                .map(Map.Entry::getValue)
                .toList();
        if (!buchstaben.isEmpty()) {
            return buchstaben;
        }
        return List.of(ganzes == null ? new Spruch(Los.OFFEN, null, false) : ganzes);
    }

    private static Teilspruch zusammen(Papier papier, List<Spruch> sprueche) {
        if (sprueche.stream().anyMatch(s -> s.los() == Los.ABGELEHNT)) {
            return new Teilspruch(Ausgang.ABGELEHNT, letzter(sprueche), false);
        }
        if (sprueche.stream().allMatch(s -> s.los() == Los.ANGENOMMEN)) {
            return new Teilspruch(
                    Ausgang.ANGENOMMEN, letzter(sprueche), sprueche.stream().anyMatch(Spruch::geaendert));
        }
        return offen(papier);
    }

    /** Nothing was decided: put off, when the last row that was to decide says so. */
    private static Teilspruch offen(Papier papier) {
        List<Beratung> entscheidende = papier.folge().stream()
                .filter(z -> z.marke().entscheidet() || z.rolle() == Beratungsrolle.ENTSCHEIDUNG)
                .toList();
        if (!entscheidende.isEmpty()) {
            Beratung letzte = entscheidende.get(entscheidende.size() - 1);
            if (letzte.stand() == Beratungsstand.VERTAGT) {
                return new Teilspruch(Ausgang.VERTAGT, letzte.tag(), false);
            }
        }
        return Teilspruch.OFFEN;
    }

    private static LocalDate letzter(List<Spruch> sprueche) {
        return sprueche.stream()
                .map(Spruch::am)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
