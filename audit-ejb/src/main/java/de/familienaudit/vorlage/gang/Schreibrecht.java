package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Rule R-1: the Projektleitung writes every paper, a Fachamt those that it began or that a Stelle of the person submits. */
@Dependent
public class Schreibrecht {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private StellenService stellen;

    /** @throws ForbiddenException R-1.fremde_vorlage */
    public void pruefe(Vorlage vorlage) {
        if (!hat(vorlage.erstellerKontoId(), vorlage.einreicherStelleId())) {
            throw new ForbiddenException(Violation.of("R-1.fremde_vorlage"));
        }
    }

    /**
     * The same, also for what is nacherfasst.
     *
     * @throws ForbiddenException R-1.fremde_vorlage
     */
    public void pruefeMitNacherfasstem(Vorlage vorlage) {
        if (!hatMitNacherfasstem(vorlage.herkunft(), vorlage.erstellerKontoId(), vorlage.einreicherStelleId())) {
            throw new ForbiddenException(Violation.of("R-1.fremde_vorlage"));
        }
    }

    /**
     * Whether the actor may write a paper, or correct it because it is nacherfasst (G-7).
     *
     * @param erstellerKontoId as in {@link #hat}
     * @param stelleId as in {@link #hat}
     */
    public boolean hatMitNacherfasstem(Papierherkunft herkunft, Long erstellerKontoId, Long stelleId) {
        Akteur akteur = currentActor.get();
        return herkunft == Papierherkunft.NACHERFASST
                ? akteur.hat(Rolle.PROJEKTLEITUNG) || akteur.hat(Rolle.GREMIENBUERO)
                : hat(erstellerKontoId, stelleId);
    }

    /**
     * Whether the actor may write a paper.
     *
     * @param erstellerKontoId who began it; null for nobody
     * @param stelleId which Stelle submits it; null for none
     */
    public boolean hat(Long erstellerKontoId, Long stelleId) {
        Akteur akteur = currentActor.get();
        if (akteur.hat(Rolle.PROJEKTLEITUNG)) {
            return true;
        }
        if (!akteur.hat(Rolle.FACHAMT)) {
            return false;
        }
        return Long.valueOf(akteur.kontoId()).equals(erstellerKontoId) || stelleId != null && istEigene(stelleId);
    }

    /** Rule V-10: whether the actor belongs to the circle of the paper by a role, by having begun it, or by its Stelle. */
    public boolean istImKreis(Vorlage vorlage) {
        Akteur akteur = currentActor.get();
        return akteur.hat(Rolle.GREMIENBUERO)
                || akteur.hat(Rolle.KAEMMEREI)
                || akteur.hat(Rolle.LANDRAT)
                || Long.valueOf(akteur.kontoId()).equals(vorlage.erstellerKontoId())
                || vorlage.einreicherStelleId() != null && istEigene(vorlage.einreicherStelleId());
    }

    private boolean istEigene(long stelleId) {
        Map<Long, StellenService.Mitwirkung> meine = stellen.meineStellen();
        return meine.containsKey(stelleId)
                || !meine.isEmpty()
                        && stellen.stellen(List.of(stelleId)).values().stream()
                                .anyMatch(s -> meine.containsKey(s.id()));
    }
}
