package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.PasswortRule;
import de.familienaudit.zugang.konto.AnmeldungRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.PasswordHashing;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The own account: password, sessions, and the Kommune to work for. */
@Stateless
@Guarded
public class EigenesKontoService {

    @Inject
    private KontoRepository konten;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private NachweisService nachweise;

    @Inject
    private EigenesKontoschrittService schritte;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AktuelleAnmeldung aktuelleSitzung;

    @Inject
    private Clock clock;

    /** The own account with its running sessions. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public MeinKonto details() {
        Konto konto = eigenes();
        return new MeinKonto(
                konto.benutzername(),
                konto.anzeigename(),
                konto.zweiterFaktorSeit(),
                sitzungen.laufende(konto.id(), clock.instant()).stream()
                        .map(s -> new MeinKonto.SitzungZeile(
                                s.id(),
                                s.geraet(),
                                s.adresse(),
                                s.begonnenAm(),
                                s.zuletztAm(),
                                s.id() == aktuelleSitzung.id()))
                        .toList());
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @throws BusinessRuleException R-5.passwort_zu_kurz and the other breaches of {@link PasswortRule},
     *     R-5.passwort_wiederholung, R-5.passwort_gleich, R-5.passwort_falsch, R-5.gedrosselt
     * @throws ConflictException when the password was set in between (G-4)
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void passwortAendern(PasswortAendern command) {
        List<Violation> verstoesse = new ArrayList<>();
        if (command.neues().equals(command.bisheriges())) {
            verstoesse.add(Violation.at("passwort", "R-5.passwort_gleich"));
        }
        verstoesse.addAll(
                PasswortRule.pruefe(command.neues(), currentActor.get().benutzername()));
        if (!command.neues().equals(command.wiederholung())) {
            verstoesse.add(Violation.at("wiederholung", "R-5.passwort_wiederholung"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        String bisheriger = schritte.passwortHash();
        nachweise.passwort("bisheriges", command.bisheriges()).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        schritte.passwortSetzen(bisheriger, hashing.hash(command.neues()));
    }

    /**
     * Ends one of the own sessions; it is out at its next request.
     *
     * @throws NotFoundException when it is not one of the own sessions
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void sitzungBeenden(long sitzungId) {
        sitzungen.find(sitzungId).orElseThrow(NotFoundException::new).beenden(clock.instant());
    }

    /** Ends all own sessions but this one. */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void andereSitzungenBeenden() {
        sitzungen.andereBeenden(currentActor.get().kontoId(), aktuelleSitzung.id(), clock.instant());
    }

    /** Signs out: this session opens nothing any more, whoever still has its key. */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void abmelden() {
        sitzungen.find(aktuelleSitzung.id()).ifPresent(sitzung -> sitzung.beenden(clock.instant()));
    }

    /**
     * From the next request on this session works for another Kommune.
     *
     * @throws NotFoundException when the account has no role there today
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void wechseln(long kommuneId) {
        if (aktuelleSitzung.kommunen().stream().noneMatch(ort -> ort.id() == kommuneId)) {
            throw new NotFoundException();
        }
        sitzungen.find(aktuelleSitzung.id()).orElseThrow(NotFoundException::new).wechselnZu(kommuneId);
    }

    private Konto eigenes() {
        return konten.get(currentActor.get().kontoId());
    }
}
