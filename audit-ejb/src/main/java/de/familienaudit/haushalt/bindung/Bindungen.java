package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Commitments for the rooms above; asked within a guarded service. First the commitment is locked, then its positions, then they are summed. */
@Dependent
public class Bindungen {

    @Inject
    private BindungRepository repository;

    @Inject
    private Buchhalter buchhalter;

    /**
     * @param gesehen the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    public Bindungsfall lock(long id, int gesehen) {
        Bindungsakte akte = repository.lock(id);
        if (akte.version() != gesehen) {
            throw new ConflictException();
        }
        return fall(akte);
    }

    /**
     * The same where what the person saw is asked otherwise.
     *
     * @throws NotFoundException R-2
     */
    public Bindungsfall lock(long id) {
        return fall(repository.lock(id));
    }

    private Bindungsfall fall(Bindungsakte akte) {
        Sperre sperre = buchhalter.sperre(repository.findJahresstellen(akte.id()));
        return new Bindungsfall(akte, sperre, repository.findZeilen(akte.id()));
    }
}
