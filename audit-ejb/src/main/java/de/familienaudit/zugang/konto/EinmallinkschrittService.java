package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.konto.Einmallink;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.PasswortRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The short transactions of {@link EinmallinkService#einloesen}, which alone calls them. */
@Stateless
@Guarded
public class EinmallinkschrittService {

    @Inject
    private EinmallinkRepository links;

    @Inject
    private KontoRepository konten;

    @Inject
    private VersuchRepository versuche;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private Clock clock;

    /** Whether link, account and password would do, before the password is hashed. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public void pruefen(PasswortSetzen command) {
        Einmallink link = links.lock(Schluessel.hash(command.geheimnis().strip()));
        pruefe(link, links.actAsOwner(link), command);
    }

    /** Checks once more, because somebody may have been faster, uses the link up and stores the hash. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    public void einloesen(PasswortSetzen command, String hash) {
        Instant jetzt = clock.instant();
        Einmallink link = links.lock(Schluessel.hash(command.geheimnis().strip()));
        Konto konto = links.actAsOwner(link);
        pruefe(link, konto, command);
        link.verbrauchen(jetzt);
        konten.passwortSetzen(konto, hash);
        versuche.forgetFailures(Anmeldeversuch.Art.PASSWORT, konto.benutzername());
        sitzungen.alleBeenden(konto.id(), jetzt);
    }

    private void pruefe(Einmallink link, Konto konto, PasswortSetzen command) {
        link.verlangeOffen(clock.instant());
        if (konto.istGesperrt()
                || konto.gueltig().bis().filter(LocalDate.now(clock)::isAfter).isPresent()) {
            throw new BusinessRuleException(Violation.of("R-5.link_konto_nicht_zugelassen"));
        }
        List<Violation> verstoesse = new ArrayList<>(PasswortRule.pruefe(command.passwort(), konto.benutzername()));
        if (!command.passwort().equals(command.wiederholung())) {
            verstoesse.add(Violation.at("wiederholung", "R-5.passwort_wiederholung"));
        }
        BusinessRuleException.throwIfAny(verstoesse);
    }
}
