package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Niederschriftgenehmigung;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which minutes a body approved in which session (rule V-14). */
@Stateless
@Guarded
public class NiederschriftService {

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Papierakten papiere;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The body approved the minutes of an earlier session of its own.
     *
     * @param genehmigtIn id of the session in which it did
     * @param niederschrift id of the earlier session; null for none chosen
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-14.…, form.pflichtfeld
     */
    @Requires(TagesordnungRechte.STIMMEN_ERFASSEN)
    public void genehmigen(long genehmigtIn, Long niederschrift) {
        if (niederschrift == null) {
            throw new BusinessRuleException(Violation.at("niederschrift", "form.pflichtfeld"));
        }
        papiere.sperren();
        Sitzung spaetere = sitzungen.lock(genehmigtIn);
        Sitzung fruehere = sitzungen.find(niederschrift);
        repository.findGenehmigungVon(niederschrift).ifPresent(g -> {
            throw new BusinessRuleException(Violation.at(
                    "niederschrift", "V-14.schon_genehmigt", g.erfassung().von()));
        });
        repository.save(new Niederschriftgenehmigung(
                fruehere, spaetere, Erfassung.von(currentActor.get(), clock.instant())));
    }

    /**
     * That the minutes of the session were approved was entered by mistake; the change log keeps it.
     *
     * @throws NotFoundException R-2
     * @throws BusinessRuleException V-14.nicht_genehmigt
     */
    @Requires(TagesordnungRechte.STIMMEN_ERFASSEN)
    public void zuruecknehmen(long niederschrift) {
        papiere.sperren();
        sitzungen.lock(niederschrift);
        repository.delete(repository
                .findGenehmigungVon(niederschrift)
                .orElseThrow(() -> new BusinessRuleException(Violation.of("V-14.nicht_genehmigt"))));
    }
}
