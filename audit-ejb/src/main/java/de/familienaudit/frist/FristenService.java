package de.familienaudit.frist;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Rule F-1: the dates that come, of the kind that is asked for. */
@Stateless
@Guarded
public class FristenService {

    @Inject
    private Instance<FristQuelle> quellen;

    @Inject
    private Clock clock;

    /**
     * What is due today or later; a date that falls on today is still one.
     *
     * @param art as its source names it
     * @return the next one first
     * @throws NotFoundException R-2, for a kind that nobody knows
     */
    @Requires(value = FristRechte.FRISTEN_LESEN, schreibt = false)
    public List<Frist> kommende(String art) {
        LocalDate heute = LocalDate.now(clock);
        return quellen.stream()
                .filter(quelle -> quelle.art().equals(art))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .kommende(heute)
                .stream()
                .filter(frist -> !frist.tag().isBefore(heute))
                .sorted(Comparator.comparing(Frist::tag).thenComparing(Frist::adresse))
                .toList();
    }
}
