package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.umsetzung.Ausfuehrung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/**
 * Rules: the Stellen that carry something out, under the names of today, and whether the actor heads one of them, works for it or
 * stands in; of a merged one those of its target.
 */
@Dependent
class Zustaendige {

    @Inject
    private StellenService stellen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    /** Asks once for all of them; what the actor works for only where the actor may report at all. */
    Kreis von(Collection<Ausfuehrung> auftraege) {
        return auftraege.isEmpty()
                ? new Kreis(Map.of(), Map.of())
                : new Kreis(namen(auftraege).stellen(), darf() ? stellen.meineStellen() : Map.of());
    }

    /** The names alone. */
    Kreis namen(Collection<Ausfuehrung> auftraege) {
        return new Kreis(
                auftraege.isEmpty()
                        ? Map.of()
                        : stellen.stellen(auftraege.stream()
                                .map(a -> a.auftrag().stelleId())
                                .distinct()
                                .toList()),
                Map.of());
    }

    private boolean darf() {
        return accessTable.erlaubt(currentActor.get(), UmsetzungRechte.AUSFUEHRUNG_MELDEN);
    }

    /**
     * Those Stellen, and the actor among them.
     *
     * @param stellen by the id that was asked
     * @param meine what the actor works for
     */
    record Kreis(Map<Long, StelleDetails> stellen, Map<Long, StellenService.Mitwirkung> meine) {

        String name(Ausfuehrung auftrag) {
            return stellen.get(auftrag.auftrag().stelleId()).name();
        }

        /** The Stelle that stands for it today. */
        long stelle(Ausfuehrung auftrag) {
            return stellen.get(auftrag.auftrag().stelleId()).id();
        }

        boolean istMeiner(Ausfuehrung auftrag) {
            return meine.containsKey(stelle(auftrag));
        }

        /** For whom the actor reports as a deputy; empty for nobody. */
        String vertreten(Ausfuehrung auftrag) {
            return meine.get(stelle(auftrag)).inVertretungVon();
        }
    }
}
