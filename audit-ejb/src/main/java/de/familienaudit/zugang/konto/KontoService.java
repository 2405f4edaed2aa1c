package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.konto.Administrationsvergabe;
import de.familienaudit.zugang.domain.konto.BenutzernameRule;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.LastAdministratorStaysRule;
import de.familienaudit.zugang.domain.konto.Namensverlauf;
import de.familienaudit.zugang.domain.konto.PersonennameRule;
import de.familienaudit.zugang.domain.konto.SperrgrundRule;
import de.familienaudit.zugang.domain.konto.Sperrvermerk;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the Administration of the home Kommune does to an account: create, rename, lock, unlock, limit in time. */
@Stateless
@Guarded
public class KontoService {

    @Inject
    private KontenRepository konten;

    @Inject
    private Rollengeber rollengeber;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Creates an account without a password, with a first role if one is named.
     *
     * @return the account
     * @throws BusinessRuleException form.pflichtfeld, R-1.benutzername_form, R-1.benutzername_vergeben,
     *     G-6.name_ohne_buchstaben, G.zeitraum_verkehrt, R-1.beginn_vergangen
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public RolleGegeben anlegen(KontoAnlegen command) {
        List<Violation> verstoesse = new ArrayList<>(PersonennameRule.pruefe("anzeigename", command.anzeigename()));
        verstoesse.addAll(BenutzernameRule.pruefe(command.benutzername()));
        BusinessRuleException.throwIfAny(verstoesse);
        Zeitraum gueltig = Zeitraumeingabe.of(command.gueltigVon(), command.gueltigBis(), "gueltigBis");
        konten.lockBenutzername(command.benutzername());
        if (konten.idOf(command.benutzername()).isPresent()) {
            throw new BusinessRuleException(Violation.at(
                    "benutzername", "R-1.benutzername_vergeben", Konto.normalisiert(command.benutzername())));
        }
        Konto konto = new Konto(kommune(), command.benutzername(), PersonennameRule.bereinigt(command.anzeigename()));
        konto.befristen(gueltig);
        konten.persist(konto);
        konten.flush();
        return command.rolle() == null || command.rolle().isEmpty()
                ? new RolleGegeben(konto.id(), false)
                : rollengeber.geben(
                        konto.id(),
                        kommune(),
                        new RolleGeben(command.rolle(), command.rolleVon(), command.rolleBis()),
                        heute());
    }

    /**
     * Another name from a day on; what was signed under the old one keeps it (rule G-6).
     *
     * @throws BusinessRuleException G-6.name_unveraendert, G-6.name_ohne_buchstaben, form.pflichtfeld
     * @throws de.familienaudit.shared.ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void umbenennen(KontoUmbenennen command) {
        Konto konto = konten.findOwn(command.kontoId(), command.version(), kommune(), heute());
        Namensverlauf namen = konten.namen(konto);
        namen.umbenennen(command.name(), command.ab(), heute());
        konten.save(namen, konto);
    }

    /**
     * Locks: the person is out at the next request (rule R-5), and no session goes on after the account is unlocked.
     *
     * @throws BusinessRuleException R-5.sperrgrund_fehlt, R-5.schon_gesperrt, R-1.letzte_administration
     * @throws de.familienaudit.shared.ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void sperren(KontoSperren command) {
        List<Administrationsvergabe> administration = konten.lockAdministration(kommune());
        LastAdministratorStaysRule rule = new LastAdministratorStaysRule(administration, heute());
        Konto konto = konten.findOwn(command.kontoId(), command.version(), kommune(), heute());
        konto.sperren(clock.instant(), command.grund());
        rule.pruefe(administration);
        vermerken(konto, true, command.grund());
        sitzungen.alleBeenden(konto.id(), clock.instant());
    }

    /**
     * Unlocks.
     *
     * @throws BusinessRuleException R-5.sperrgrund_fehlt, R-5.nicht_gesperrt
     * @throws de.familienaudit.shared.ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void entsperren(KontoSperren command) {
        SperrgrundRule.pruefe("entsperrgrund", command.grund());
        Konto konto = konten.findOwn(command.kontoId(), command.version(), kommune(), heute());
        konto.entsperren();
        vermerken(konto, false, command.grund());
    }

    /**
     * Sets from when to when the account is valid (rule R-5).
     *
     * @throws BusinessRuleException G.zeitraum_verkehrt, R-1.letzte_administration
     * @throws de.familienaudit.shared.ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void befristen(KontoBefristen command) {
        Zeitraum gueltig = Zeitraumeingabe.of(command.von(), command.bis(), "gueltigBis");
        List<Administrationsvergabe> administration = konten.lockAdministration(kommune());
        LastAdministratorStaysRule rule = new LastAdministratorStaysRule(administration, heute());
        konten.findOwn(command.kontoId(), command.version(), kommune(), heute()).befristen(gueltig);
        rule.pruefe(administration);
    }

    private void vermerken(Konto konto, boolean gesperrt, String grund) {
        konten.persist(new Sperrvermerk(
                konto, gesperrt, clock.instant(), currentActor.get().anzeigename(), grund));
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
