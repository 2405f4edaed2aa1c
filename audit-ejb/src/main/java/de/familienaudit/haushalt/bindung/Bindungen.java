package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.Bindungszeilenakte;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Commitments for the rooms above; asked within a guarded service. First the commitment is locked, then its positions, then they are summed. */
@Dependent
public class Bindungen {

    @Inject
    private BindungRepository repository;

    @Inject
    private BindungQuery query;

    @Inject
    private Buchhalter buchhalter;

    /**
     * @param gesehen the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    public Bindungsfall lock(long id, int gesehen) {
        return lock(id, gesehen, List.of());
    }

    /**
     * The same, and positions that it does not lie on yet are locked with its own.
     *
     * @throws NotFoundException R-2, also when one of these positions is not there
     * @throws ConflictException G-4
     */
    public Bindungsfall lock(long id, int gesehen, Collection<Long> weitere) {
        Bindungsakte akte = repository.lock(id);
        if (akte.version() != gesehen) {
            throw new ConflictException();
        }
        return fall(akte, weitere);
    }

    /**
     * The same where what the person saw is asked otherwise.
     *
     * @throws NotFoundException R-2
     */
    public Bindungsfall lock(long id) {
        return lock(id, List.of());
    }

    /** The same, and positions that it does not lie on are locked with its own. */
    public Bindungsfall lock(long id, Collection<Long> weitere) {
        return fall(repository.lock(id), weitere);
    }

    private Bindungsfall fall(Bindungsakte akte, Collection<Long> weitere) {
        List<Long> stellen = new ArrayList<>(repository.findJahresstellen(akte.id()));
        stellen.addAll(weitere);
        Sperre sperre = buchhalter.sperre(stellen);
        return new Bindungsfall(akte, sperre, repository.findZeilen(akte.id()));
    }

    /**
     * What it is at this moment, without a lock: for a preview.
     *
     * @throws NotFoundException R-2
     */
    public Bindungsfall sieh(long id) {
        Bindungsakte akte = repository.get(id);
        return new Bindungsfall(akte, buchhalter.sieh(repository.findJahresstellen(id)), repository.findZeilen(id));
    }

    /** Positions of a year that something can be committed on, by their numbers; none where there is no such year. */
    public List<Stellenwahl> ausgaben(int jahr) {
        return query.findAusgaben(jahr);
    }

    /** Adds a line on another position to a commitment that is locked, behind its last one. */
    public Bindungszeile neueZeile(Bindungsfall fall, Bindungszeile vorgaenger, long jahresstelle) {
        Bindungszeilenakte neu =
                new Bindungszeilenakte(fall.akte(), fall.zeilen().size() + 1, jahresstelle, vorgaenger.id());
        repository.saveAll(List.of(neu));
        return neu.mit(Zeilenstand.LEER);
    }

    /**
     * A commitment that was paid without a request, or recorded afterwards, with its one line;
     * {@link de.familienaudit.haushalt.domain.bindung.Bindungsbuchung} comes next.
     */
    public Bindungsfall neu(Bindungsakte neu, long jahresstelle, Sperre sperre) {
        repository.save(neu);
        Bindungszeilenakte zeile = new Bindungszeilenakte(neu, 1, jahresstelle);
        repository.saveAll(List.of(zeile));
        return new Bindungsfall(neu, sperre, List.of(zeile.mit(Zeilenstand.LEER)));
    }
}
