package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.jahr.AusnahmeRule;
import de.familienaudit.haushalt.domain.jahr.Ausnahmeakte;
import de.familienaudit.haushalt.domain.jahr.Gesetzesausnahme;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Zeitraum;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Dated exceptions of the law from the provisional regime, as the Kommune configures them (rules H-3, G-1). */
@Stateless
@Guarded
public class AusnahmeService {

    @Inject
    private AusnahmeRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All of them, the latest first; there are never more than a few. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public List<Ausnahmezeile> liste() {
        return repository.findAlle().stream().map(this::zeile).toList();
    }

    private Ausnahmezeile zeile(Ausnahmeakte akte) {
        Gesetzesausnahme ausnahme = akte.ausnahme();
        return new Ausnahmezeile(
                akte.id(),
                akte.bezeichnung(),
                ausnahme.norm(),
                ausnahme.zeit().von().orElseThrow(),
                ausnahme.zeit().bis().orElseThrow(),
                akte.gilt() && ausnahme.zeit().contains(LocalDate.now(clock)),
                akte.gilt() ? "" : akte.ruecknahme().grund());
    }

    /**
     * Enters one.
     *
     * @return its id
     * @throws BusinessRuleException form.pflichtfeld, form.zu_lang, H-3.ausnahme_verkehrt, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long anlegen(AusnahmeAnlegen command) {
        BusinessRuleException.throwIfAny(
                AusnahmeRule.verstoesse(command.bezeichnung(), command.norm(), command.von(), command.bis()));
        Ausnahmeakte neu = new Ausnahmeakte(
                currentActor.get().kommuneId(),
                command.bezeichnung(),
                command.norm(),
                Zeitraum.of(command.von(), command.bis()),
                jetzt());
        repository.save(neu);
        return neu.id();
    }

    /**
     * Takes one back; what was committed under it stays.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody took it back meanwhile
     * @throws BusinessRuleException G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuruecknehmen(long id, String grund) {
        Ausnahmeakte akte = repository.get(id);
        if (!akte.gilt()) {
            throw new ConflictException();
        }
        akte.zuruecknehmen(new Ruecknahme(grund, jetzt()));
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
