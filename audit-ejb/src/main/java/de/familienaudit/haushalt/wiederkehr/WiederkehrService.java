package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenakte;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenende;
import de.familienaudit.haushalt.domain.wiederkehr.KostenendeRule;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Costs that come back each year: entered, ended, taken back, and proposed for the coming budget years (rules H-8, G-1). */
@Stateless
@Guarded
public class WiederkehrService {

    @Inject
    private KostenRepository repository;

    @Inject
    private KostenQuery query;

    @Inject
    private KostenReader reader;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All of them, and what is proposed for this budget year and the next three. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Kostenliste liste() {
        return reader.liste(heute());
    }

    /**
     * One proposal, to ask for it.
     *
     * @return empty when it is not proposed any more
     * @throws NotFoundException R-2, when the cost is not there
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Optional<Kostenvorschlag> vorschlag(long id, int nummer) {
        return reader.vorschlag(repository.get(id), nummer, heute());
    }

    /** Positions of expenditure, by their numbers. */
    @Requires(value = HaushaltRechte.HAUSHALT_PFLEGEN, schreibt = false)
    public List<Stellenwahl> waehlbare() {
        return query.findAusgaben();
    }

    /**
     * Enters one.
     *
     * @return its id
     * @throws NotFoundException R-2, when the position or the measure is not there
     * @throws BusinessRuleException form.…, G-5.…, H-8.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long eintragen(KostenEintragen command) {
        Kosteneingabe eingabe = new Kosteneingabe(command);
        BusinessRuleException.throwIfAny(eingabe.verstoesse());
        if (query.findAusgaben().stream().noneMatch(s -> s.id() == command.haushaltsstelleId())) {
            throw new NotFoundException();
        }
        if (command.massnahmeId() != null) {
            massnahmen.details(command.massnahmeId(), null);
        }
        Kostenakte neu = new Kostenakte(currentActor.get().kommuneId(), eingabe.angabe(), eingabe.kosten(), jetzt());
        repository.save(neu);
        return neu.id();
    }

    /**
     * Ends one earlier than its contract says; what was asked for stays.
     *
     * @param zum its last day; null while none is named
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody ended it or took it back meanwhile
     * @throws BusinessRuleException as {@link KostenendeRule} tells
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void beenden(long id, LocalDate zum, String grund) {
        Kostenakte akte = repository.lock(id);
        if (akte.beendigung() != null || akte.ruecknahme() != null) {
            throw new ConflictException();
        }
        BusinessRuleException.throwIfAny(KostenendeRule.verstoesse(akte.kosten(), zum, grund));
        akte.beenden(new Kostenende(zum, grund, jetzt()));
    }

    /**
     * Takes back what was entered by mistake; what was asked for stays.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody took it back meanwhile
     * @throws BusinessRuleException G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuruecknehmen(long id, String grund) {
        Kostenakte akte = repository.lock(id);
        if (akte.ruecknahme() != null) {
            throw new ConflictException();
        }
        akte.zuruecknehmen(new Ruecknahme(grund, jetzt()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
