package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.EhemaligRule;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.konto.Pseudonymablage;
import de.familienaudit.zugang.konto.Pseudonymablage.Stand;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Shows people who left under a number instead of their name (rule R-6); the stored entries stay untouched (G-2). */
@Stateless
@Guarded
public class PseudonymService {

    @Inject
    private Pseudonymablage ablage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * What holds for an account of the Kommune.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZugangRechte.KONTEN_VERWALTEN, schreibt = false)
    public Pseudonym stand(long kontoId) {
        Stand stand = find(kontoId);
        return new Pseudonym(
                kontoId,
                stand.version(),
                stand.seit(),
                stand.grund(),
                rule(stand).istEhemalig());
    }

    /**
     * From now on every page shows a number instead of the name.
     *
     * @throws BusinessRuleException R-6.noch_taetig, R-6.grund_fehlt, form.zu_lang
     * @throws ConflictException G-4
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void pseudonymisieren(PseudonymSetzen command) {
        Stand stand = find(command.kontoId());
        BusinessRuleException.throwIfAny(rule(stand).pruefe(command.grund()));
        requireUnchanged(ablage.setze(
                command.kontoId(),
                command.version(),
                clock.instant(),
                command.grund().strip()));
    }

    /**
     * From now on the name is shown again.
     *
     * @throws BusinessRuleException R-6.grund_fehlt, form.zu_lang
     * @throws ConflictException G-4
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void aufheben(PseudonymSetzen command) {
        find(command.kontoId());
        BusinessRuleException.throwIfAny(EhemaligRule.pruefeGrund(command.grund()));
        requireUnchanged(ablage.hebeAuf(
                command.kontoId(), command.version(), command.grund().strip()));
    }

    private static void requireUnchanged(boolean unchanged) {
        if (!unchanged) {
            throw new ConflictException();
        }
    }

    private static EhemaligRule rule(Stand stand) {
        return new EhemaligRule(stand.gesperrt(), stand.abgelaufen(), stand.hatRolle());
    }

    /** @throws NotFoundException R-2 */
    private Stand find(long kontoId) {
        return ablage.stand(kontoId, currentActor.get().kommuneId(), LocalDate.now(clock))
                .orElseThrow(NotFoundException::new);
    }
}
