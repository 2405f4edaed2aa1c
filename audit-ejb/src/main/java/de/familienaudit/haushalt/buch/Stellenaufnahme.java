package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Positions that come into a year with what is booked on them, for the rooms above; without an Ansatz (rules H-5, G-7). */
@Dependent
public class Stellenaufnahme {

    @Inject
    private BuchRepository repository;

    /** @throws NotFoundException R-2 */
    public Haushaltsstelle position(long haushaltsstelleId) {
        return repository.getPosition(haushaltsstelleId);
    }

    /** The position in this year; it is taken into it where it is not there yet. {@link Jahresstelle#stilverstoss} comes first. */
    public long imJahr(Jahresakte jahr, Haushaltsstelle position) {
        Optional<Long> da = repository.findInYear(jahr.id(), position.id());
        return da.orElseGet(() -> {
            Jahresstelle neu = new Jahresstelle(jahr, position);
            repository.save(neu);
            return neu.id();
        });
    }
}
