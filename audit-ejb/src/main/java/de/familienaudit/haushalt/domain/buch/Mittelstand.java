package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rule H-5: what is available at a moment at every limit that an act touches; the sums were asked for after all positions were locked.
 *
 * @param grenzen what limits each position
 * @param verfuegbar what is available at each limit
 * @param unbegrenzt positions that nothing limits: income, and those of a year that is only a record (G-7)
 */
public record Mittelstand(Map<Long, Grenze> grenzen, Map<Grenze, Geldbetrag> verfuegbar, Set<Long> unbegrenzt)
        implements Serializable {

    public Mittelstand {
        grenzen = Map.copyOf(grenzen);
        verfuegbar = Map.copyOf(verfuegbar);
        unbegrenzt = Set.copyOf(unbegrenzt);
    }

    /** Every position has its limit. */
    public Mittelstand(Map<Long, Grenze> grenzen, Map<Grenze, Geldbetrag> verfuegbar) {
        this(grenzen, verfuegbar, Set.of());
    }

    /** What is available where the position is limited. */
    public Geldbetrag verfuegbar(long stelle) {
        return verfuegbar(grenze(stelle));
    }

    /** The same after an act. */
    public Mittelstand nach(Buchungssatz satz) {
        Map<Grenze, Geldbetrag> danach = new HashMap<>(verfuegbar);
        wirkungen(satz).forEach((grenze, wirkung) -> danach.merge(grenze, wirkung, Geldbetrag::plus));
        return new Mittelstand(grenzen, danach, unbegrenzt);
    }

    Geldbetrag verfuegbar(Grenze grenze) {
        return Objects.requireNonNull(verfuegbar.get(grenze), "a limit that nobody asked for");
    }

    /** What an act does at each limit, after all its lines. */
    SortedMap<Grenze, Geldbetrag> wirkungen(Buchungssatz satz) {
        SortedMap<Grenze, Geldbetrag> wirkungen = new TreeMap<>();
        satz.buchungen().stream()
                .filter(b -> !unbegrenzt.contains(b.jahresstelle()))
                .forEach(b -> wirkungen.merge(grenze(b.jahresstelle()), b.wirkung(), Geldbetrag::plus));
        return wirkungen;
    }

    private Grenze grenze(long stelle) {
        return Objects.requireNonNull(grenzen.get(stelle), "a position that nobody asked for");
    }
}
