package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.konto.Einmallink;
import de.familienaudit.zugang.domain.konto.Konto;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** One-time links: made by the Administration of the home Kommune, used by the person for a first or new password. */
@Stateless
@Guarded
public class EinmallinkService {

    @Inject
    private KontenRepository konten;

    @Inject
    private EinmallinkschrittService schritte;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Makes a link; it replaces an older one that was not used.
     *
     * @param version version of the account as seen on the page (G-4)
     * @return the secret, to be shown once
     * @throws BusinessRuleException R-5.link_fuer_gesperrtes_konto
     * @throws de.familienaudit.shared.ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public EinmallinkNeu erstellen(long kontoId, int version) {
        Instant jetzt = clock.instant();
        Konto konto = konten.findOwn(kontoId, version, currentActor.get().kommuneId(), heute());
        if (konto.istGesperrt()) {
            throw new BusinessRuleException(Violation.of("R-5.link_fuer_gesperrtes_konto"));
        }
        konten.links(kontoId).forEach(alter -> alter.ersetzen(jetzt));
        konten.flush(); // before the new one, of which the database allows one at a time
        String geheimnis = Schluessel.neu();
        Einmallink link = new Einmallink(
                konto,
                Schluessel.hash(geheimnis.strip()),
                jetzt,
                currentActor.get().anzeigename());
        konten.persist(link);
        konten.touch(konto);
        return new EinmallinkNeu(geheimnis, link.gueltigBis());
    }

    /**
     * Sets the password of the account to which the link belongs; the link is used up, earlier failures to sign in are
     * forgotten, and the sessions of the account end. The password is hashed between the two steps (ADR 32).
     *
     * @throws BusinessRuleException R-5.link_unbekannt, R-5.link_verbraucht, R-5.link_ersetzt, R-5.link_abgelaufen,
     *     R-5.link_konto_nicht_zugelassen, R-5.passwort_…
     */
    @Requires(ZugangRechte.ANMELDEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void einloesen(PasswortSetzen command) {
        schritte.pruefen(command);
        schritte.einloesen(command, hashing.hash(command.passwort()));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
