package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.konto.Administrationsvergabe;
import de.familienaudit.zugang.domain.konto.LastAdministratorStaysRule;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Giving and ending roles in the own Kommune, also for an account whose home is another one (rule R-1). */
@Stateless
@Guarded
public class RollenService {

    @Inject
    private KontenRepository konten;

    @Inject
    private Rollengeber rollengeber;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Gives a role to an account that this Kommune sees.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException R-1.rolle_schon_vergeben, R-1.beginn_vergangen, G.zeitraum_verkehrt
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public RolleGegeben geben(long kontoId, RolleGeben command) {
        return rollengeber.geben(konten.find(kontoId, kommune()).id(), kommune(), command, heute());
    }

    /**
     * Gives a role to an account of any Kommune on this server, found by exactly its login name.
     *
     * @throws BusinessRuleException R-1.benutzername_unbekannt, otherwise as {@link #geben}
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public RolleGegeben gebenAnBenutzername(String benutzername, RolleGeben command) {
        long kontoId = konten.idOf(benutzername)
                .orElseThrow(() -> new BusinessRuleException(
                        Violation.at("bestehender", "R-1.benutzername_unbekannt", benutzername.strip())));
        return rollengeber.geben(kontoId, kommune(), command, heute());
    }

    /**
     * Ends a role; one that would never have held is taken back.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws ConflictException G-4.geaendert
     * @throws BusinessRuleException R-1.ende_vergangen, R-1.rolle_beendet, R-1.ende_spaeter, R-1.letzte_administration
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void beenden(RolleBeenden command) {
        List<Administrationsvergabe> administration = konten.lockAdministration(kommune());
        LastAdministratorStaysRule rule = new LastAdministratorStaysRule(administration, heute());
        Rollenvergabe vergabe = konten.vergabe(command.vergabeId(), kommune());
        if (vergabe.version() != command.version()) {
            throw new ConflictException();
        }
        vergabe.beenden(command.letzterTag(), heute());
        boolean entfaellt = vergabe.entfaellt(command.letzterTag());
        rule.pruefe(administration.stream()
                .filter(a -> !(entfaellt && a.vergabe().equals(vergabe)))
                .toList());
        if (entfaellt) {
            konten.remove(vergabe);
        }
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
