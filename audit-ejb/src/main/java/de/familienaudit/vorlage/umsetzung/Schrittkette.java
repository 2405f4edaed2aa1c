package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.vorlage.domain.umsetzung.Kettenglied;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import java.util.Collection;
import java.util.Comparator;

/** Entries kept as chains of steps: nobody was faster (G-4), and nothing follows what was taken back (G-1). */
public final class Schrittkette {

    private Schrittkette() {}

    /**
     * Before something new is entered.
     *
     * @param alle every step that there is
     * @param gesehen how many of them the person saw
     * @throws ConflictException G-4
     */
    public static void pruefeGesehen(Collection<? extends Kettenglied> alle, int gesehen) {
        if (alle.size() != gesehen) {
            throw konflikt(alle);
        }
    }

    /**
     * Before a step takes the place of another.
     *
     * @param bisher the step that the person saw
     * @param alle those of its kind, also of other entries
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen
     */
    public static void pruefeGilt(Kettenglied bisher, Collection<? extends Kettenglied> alle) {
        if (bisher.istAbgeloest()) {
            throw konflikt(
                    alle.stream().filter(e -> e.eintrag() == bisher.eintrag()).toList());
        }
        UmsetzungRule.nachRuecknahme(bisher.schritt()).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
    }

    /** Number of the next entry. */
    public static int naechster(Collection<? extends Kettenglied> alle) {
        return alle.stream().mapToInt(Kettenglied::eintrag).max().orElse(0) + 1;
    }

    private static ConflictException konflikt(Collection<? extends Kettenglied> alle) {
        return alle.stream()
                .max(Comparator.comparing(e -> e.erfassung().am()))
                .map(e -> new ConflictException(
                        e.erfassung().von(), e.schritt(), e.erfassung().am()))
                .orElseGet(ConflictException::new);
    }
}
