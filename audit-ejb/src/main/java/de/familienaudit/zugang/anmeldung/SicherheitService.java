package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktorPflicht;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktorPflichtRule;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** For which roles the Kommune demands a second factor (rule R-5). */
@Stateless
@Guarded
public class SicherheitService {

    @Inject
    private PflichtRepository pflichten;

    @Inject
    private KontoRepository konten;

    @Inject
    private Geheimnisschutz schutz;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What is demanded today, and whom it concerns. */
    @Requires(value = ZugangRechte.SICHERHEIT_EINSTELLEN, schreibt = false)
    public Sicherheitseinstellungen einstellungen() {
        Akteur akteur = currentActor.get();
        Set<Rolle> verlangt = rollen(pflichten.alle(akteur.kommuneId()));
        Map<Rolle, long[]> personen = pflichten.personenJeRolle(akteur.kommuneId(), LocalDate.now(clock));
        long[] niemand = {0, 0};
        return new Sicherheitseinstellungen(
                schutz.istMoeglich(),
                ohneZweitenFaktor(akteur),
                Arrays.stream(Rolle.values())
                        .map(rolle -> new Sicherheitseinstellungen.RolleZeile(
                                rolle,
                                verlangt.contains(rolle),
                                personen.getOrDefault(rolle, niemand)[0],
                                personen.getOrDefault(rolle, niemand)[1]))
                        .toList());
    }

    /**
     * Demands a second factor for exactly these roles from now on.
     *
     * @return how many people have to set one up before they can go on working
     * @throws ConflictException when somebody changed the demand in between (G-4)
     * @throws BusinessRuleException R-5.schluessel_fehlt when nobody could set one up; R-5.pflicht_betrifft_selbst with the
     *     number of people when it concerns the acting person at once and that was not confirmed
     */
    @Requires(ZugangRechte.SICHERHEIT_EINSTELLEN)
    public long festlegen(PflichtFestlegen command) {
        Akteur akteur = currentActor.get();
        pflichten.lock(akteur.kommuneId());
        List<ZweiterFaktorPflicht> bisher = pflichten.alle(akteur.kommuneId());
        if (!rollen(bisher).equals(command.gelesen())) {
            throw new ConflictException();
        }
        if (!command.verlangt().isEmpty() && !schutz.istMoeglich()) {
            throw new BusinessRuleException(Violation.of("R-5.schluessel_fehlt"));
        }
        long betroffen = command.verlangt().isEmpty()
                ? 0
                : pflichten.personenOhne(akteur.kommuneId(), command.verlangt(), LocalDate.now(clock));
        boolean selbst =
                ZweiterFaktorPflichtRule.fehlt(akteur.rollen(), command.verlangt(), !ohneZweitenFaktor(akteur));
        if (selbst && !command.bestaetigt()) {
            throw new BusinessRuleException(Violation.at("bestaetigt", "R-5.pflicht_betrifft_selbst", betroffen));
        }
        pflichten.ersetzen(akteur.kommuneId(), bisher, command.verlangt());
        return betroffen;
    }

    private boolean ohneZweitenFaktor(Akteur akteur) {
        return !konten.get(akteur.kontoId()).hatZweitenFaktor();
    }

    private static Set<Rolle> rollen(List<ZweiterFaktorPflicht> pflichten) {
        return pflichten.stream().map(ZweiterFaktorPflicht::rolle).collect(Collectors.toSet());
    }
}
