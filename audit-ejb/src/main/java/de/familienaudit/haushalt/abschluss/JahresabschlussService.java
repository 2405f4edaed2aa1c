package de.familienaudit.haushalt.abschluss;

import de.familienaudit.haushalt.domain.jahr.JahresabschlussRule;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The Kämmerei closes a budget year after its end, once (rules H-10, G-4, G-7). */
@Stateless
@Guarded
public class JahresabschlussService {

    @Inject
    private AbschlussRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Closes a year; nothing of it changes any more, and it is never opened again.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, when nobody entered the year
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-10.abgeschlossen, H-10.vor_jahresende, H-10.offene_bindungen, G-7.nur_nachweis, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_ABSCHLIESSEN)
    public void abschliessen(int jahr, int version) {
        Jahresakte akte = repository.lock(jahr, version);
        LocalDate heute = LocalDate.now(clock);
        BusinessRuleException.throwIfAny(
                JahresabschlussRule.abschliessen(akte.jahr(null), repository.countOpen(akte.id()), heute));
        akte.schliesse(heute, currentActor.get().anzeigename());
        repository.flush();
    }

    /**
     * How many commitments keep a year from being closed.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_ABSCHLIESSEN, schreibt = false)
    public int offene(int jahr) {
        return repository.countOpen(repository.get(jahr).id());
    }
}
