package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Begins and saves drafts; a save that changes nothing records nothing (G-1). */
@Dependent
class Entwurfswerk {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private Papierwerk werk;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private CurrentActor currentActor;

    /**
     * A paper that begins here and that the actor may write.
     *
     * @throws NotFoundException R-2, also for a paper that did not begin here
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     */
    Vorlage eigene(long id, int gesehen) {
        Vorlage vorlage = repository.lock(id, gesehen);
        if (vorlage.gang() == null) {
            throw new NotFoundException();
        }
        schreibrecht.pruefe(vorlage);
        return vorlage;
    }

    /**
     * The same for one that can be written on; what is with others for signing is taken back first.
     *
     * @throws BusinessRuleException V-7.kein_entwurf
     */
    Vorlage sperre(long id, int gesehen) {
        Vorlage vorlage = eigene(id, gesehen);
        if (vorlage.gang() != Papiergang.ENTWURF) {
            throw new BusinessRuleException(Violation.of("V-7.kein_entwurf", vorlage.stand()));
        }
        return vorlage;
    }

    Vorlage beginnen(Papierwerk.Blatt blatt) {
        Vorlage vorlage = new Vorlage(
                currentActor.get().kommuneId(),
                blatt.papier(),
                werk.lage(blatt.papier()),
                blatt.kreis(),
                currentActor.get().kontoId());
        repository.save(vorlage);
        werk.aufzeichnen(vorlage, blatt.papier(), Fassungsstand.ENTWURF);
        return vorlage;
    }

    /** @return whether anything was different */
    boolean speichern(Vorlage vorlage, Papierwerk.Blatt blatt) {
        Papier bisher = repository.findPapier(
                repository.findAufzeichnungen(vorlage.id()).get(0));
        if (kreis(vorlage).equals(blatt.kreis()) && bisher.equals(blatt.papier())) {
            return false;
        }
        vorlage.speichern(blatt.papier(), werk.lage(blatt.papier()), blatt.kreis());
        werk.aufzeichnen(vorlage, blatt.papier(), Fassungsstand.ENTWURF);
        return true;
    }

    static Papierkreis kreis(Vorlage vorlage) {
        return new Papierkreis(vorlage.einreicherStelleId(), vorlage.istOeffentlich());
    }
}
