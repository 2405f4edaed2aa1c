package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Sessions for the rooms above, which know what they deal with. Asked within a guarded service. */
@Dependent
public class Sitzungsakten {

    @Inject
    private SitzungRepository repository;

    /** @throws NotFoundException R-2 */
    public Sitzung find(long id) {
        return repository.find(id);
    }

    /** Those of these sessions that the program keeps, which are not nacherfasst; one statement, none for none. */
    public Set<Long> findDesProgramms(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(repository.findDesProgramms(ids));
    }

    /**
     * The session, which stays as it is until the end of the transaction; whoever records papers took that lock first.
     *
     * @throws NotFoundException R-2
     */
    public Sitzung lock(long id) {
        return repository.lock(id);
    }

    /** The next session of the body after the day that is planned, locked as by {@link #lock(long)}; empty where none is. */
    public Optional<Sitzung> lockNaechste(long gremiumId, LocalDate nach) {
        return repository.findNaechste(gremiumId, nach).map(s -> repository.lock(s.id()));
    }

    /**
     * The same for somebody who saw it.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    public Sitzung lock(long id, int version) {
        return repository.lock(id, version);
    }
}
