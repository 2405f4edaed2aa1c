package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Bodies of the Kommune and what holds for them (rules V-2, V-3, V-4, V-10). */
@Stateless
@Guarded
public class GremiumService {

    @Inject
    private GremienReader reader;

    @Inject
    private Clock clock;

    /** All bodies as they are today, those that exist first, then by kind and name. */
    @Requires(value = GremiumRechte.GREMIEN_LESEN, schreibt = false)
    public List<GremiumZeile> gremien() {
        return Gremienblaetter.zeilen(reader.akten().values(), LocalDate.now(clock));
    }

    /** @throws NotFoundException R-2 */
    @Requires(value = GremiumRechte.GREMIEN_LESEN, schreibt = false)
    public GremiumBlatt gremium(long id) {
        return Optional.ofNullable(reader.akten().get(id))
                .map(akte -> Gremienblaetter.blatt(akte, LocalDate.now(clock)))
                .orElseThrow(NotFoundException::new);
    }
}
