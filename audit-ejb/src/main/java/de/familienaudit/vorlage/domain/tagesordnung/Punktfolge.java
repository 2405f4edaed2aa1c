package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rule V-16: the order of an agenda. Each part is numbered from 1; both parts are changed by nothing else. */
public final class Punktfolge {

    /** More items than one part of an agenda has. */
    public static final int MAX = 200;

    private final List<Tagesordnungspunkt> punkte;

    /** @param punkte all items of one session, also those that a person may not see */
    public Punktfolge(List<Tagesordnungspunkt> punkte) {
        this.punkte = new ArrayList<>(punkte);
    }

    /**
     * A further item at the end of its part.
     *
     * @throws BusinessRuleException V-16.zu_viele_punkte
     */
    public void anfuegen(Tagesordnungspunkt neu) {
        List<Tagesordnungspunkt> teil = teil(neu.istOeffentlich());
        hoechstens(teil.size() + 1);
        punkte.add(neu);
        teil.add(neu);
        nummerieren(teil, neu.istOeffentlich());
    }

    /** Whether one more stands in that part. */
    public boolean hatPlatz(boolean oeffentlich) {
        return teil(oeffentlich).size() < MAX;
    }

    /**
     * An item gets another number, perhaps in the other part; those between move up or down.
     *
     * @throws BusinessRuleException V-16.nummer_unmoeglich, V-16.zu_viele_punkte
     */
    public void verschieben(Tagesordnungspunkt punkt, boolean oeffentlich, int nummer) {
        List<Tagesordnungspunkt> ziel = teil(oeffentlich);
        ziel.remove(punkt);
        if (nummer < 1 || nummer > ziel.size() + 1) {
            throw new BusinessRuleException(Violation.at("nummer", "V-16.nummer_unmoeglich", ziel.size() + 1));
        }
        hoechstens(ziel.size() + 1);
        boolean vorher = punkt.istOeffentlich();
        ziel.add(nummer - 1, punkt);
        nummerieren(ziel, oeffentlich);
        if (vorher != oeffentlich) {
            nummerieren(teil(vorher), vorher);
        }
    }

    /**
     * Rule V-10: the public must not know of the item any more. It stands at the end of the non-public part. The others keep their numbers
     * until somebody changes their part: that all of them moved up would tell in the change log what happened.
     *
     * @throws BusinessRuleException V-16.zu_viele_punkte
     */
    public void verbergen(Tagesordnungspunkt punkt) {
        List<Tagesordnungspunkt> ziel = teil(false);
        if (punkt.istOeffentlich()) {
            hoechstens(ziel.size() + 1);
            punkt.stehtAn(
                    false,
                    ziel.stream().mapToInt(Tagesordnungspunkt::nummer).max().orElse(0) + 1);
        }
    }

    /** Its place within its part, from 1, whatever is missing there: what is read as its number. */
    public int nummer(Tagesordnungspunkt punkt) {
        return teil(punkt.istOeffentlich()).indexOf(punkt) + 1;
    }

    /** The item stands on the agenda no more. */
    public void entfernen(Tagesordnungspunkt punkt) {
        punkte.remove(punkt);
        nummerieren(teil(punkt.istOeffentlich()), punkt.istOeffentlich());
    }

    private static void hoechstens(int punkte) {
        if (punkte > MAX) {
            throw new BusinessRuleException(Violation.of("V-16.zu_viele_punkte", MAX));
        }
    }

    private static void nummerieren(List<Tagesordnungspunkt> teil, boolean oeffentlich) {
        for (int i = 0; i < teil.size(); i++) {
            teil.get(i).stehtAn(oeffentlich, i + 1);
        }
    }

    private List<Tagesordnungspunkt> teil(boolean oeffentlich) {
        return new ArrayList<>(punkte.stream()
                .filter(p -> p.istOeffentlich() == oeffentlich)
                .sorted(Comparator.comparingInt(Tagesordnungspunkt::nummer))
                .toList());
    }
}
