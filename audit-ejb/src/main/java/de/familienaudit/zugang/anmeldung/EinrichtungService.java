package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.kommune.Kommune;
import de.familienaudit.zugang.domain.konto.BenutzernameRule;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.PasswortRule;
import de.familienaudit.zugang.domain.konto.PersonennameRule;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.konto.KontenRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.PasswordHashing;
import de.familienaudit.zugang.konto.Schluessel;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Set-up of a Kommune and its first administrator by a one-time secret: the first one, and each further one. */
@Stateless
@Guarded
public class EinrichtungService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KontoRepository konten;

    @Inject
    private KontenRepository verwaltung;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /**
     * Creates the Kommune and gives its first administrator the role Administration and no other (rule R-3); the secret
     * is used up.
     *
     * @throws BusinessRuleException R-1.geheimnis_ungueltig, R-1.kommune_vergeben, R-1.benutzername_…, R-5.passwort_…,
     *     R-5.konto_stimmt_nicht and other breaches of the form
     */
    @Requires(ZugangRechte.EINRICHTEN)
    public void einrichten(Einrichten command) {
        pruefe(command);
        useUp(command.geheimnis());
        LocalDate heute = LocalDate.now(clock);
        Long bestehendesKonto =
                command.bestehend() ? bestehendes(command, heute).id() : null;
        Kommune kommune = kommune(command);
        actFor("audit.kommune", kommune.id());
        long konto = bestehendesKonto != null ? bestehendesKonto : neues(command, kommune.id());
        em.persist(new Rollenvergabe(kommune.id(), konto, Rolle.ADMINISTRATION, Zeitraum.ab(heute)));
    }

    private static void pruefe(Einrichten command) {
        List<Violation> verstoesse = new ArrayList<>();
        if (command.kommune() == null || command.kommune().isBlank()) {
            verstoesse.add(Violation.at("kommune", "form.pflichtfeld"));
        }
        if (!command.bestehend()) {
            verstoesse.addAll(PersonennameRule.pruefe("anzeigename", command.anzeigename()));
            verstoesse.addAll(BenutzernameRule.pruefe(command.benutzername()));
            verstoesse.addAll(PasswortRule.pruefe(command.passwort(), command.benutzername()));
        }
        BusinessRuleException.throwIfAny(verstoesse);
    }

    /** The update itself is the check: of two people with the same secret, one finds no row any more. */
    private void useUp(String geheimnis) {
        int used = em.createNativeQuery("update einrichtung set verbraucht_am = now()"
                        + " where geheimnis_sha256 = ?1 and verbraucht_am is null and gueltig_bis > now()")
                .setParameter(1, Schluessel.hash(geheimnis.strip()))
                .executeUpdate();
        if (used != 1) {
            throw new BusinessRuleException(Violation.at("geheimnis", "R-1.geheimnis_ungueltig"));
        }
    }

    private Konto bestehendes(Einrichten command, LocalDate heute) {
        return konten.findByBenutzername(command.benutzername())
                .filter(k -> k.hatPasswort() && hashing.verify(command.passwort(), k.passwortHash()))
                .filter(k -> k.istZugelassen(heute))
                .orElseThrow(() -> new BusinessRuleException(Violation.at("benutzername", "R-5.konto_stimmt_nicht")));
    }

    private Kommune kommune(Einrichten command) {
        Kommune kommune = new Kommune(command.kommune(), command.kommuneArt());
        boolean taken = (Boolean) em.createNativeQuery("select kommune_vergeben(?1)")
                .setParameter(1, kommune.name())
                .getSingleResult();
        if (taken) {
            throw new BusinessRuleException(Violation.at("kommune", "R-1.kommune_vergeben", kommune.name()));
        }
        em.persist(kommune);
        em.flush();
        return kommune;
    }

    private long neues(Einrichten command, long kommuneId) {
        verwaltung.lockBenutzername(command.benutzername());
        if (verwaltung.idOf(command.benutzername()).isPresent()) {
            throw new BusinessRuleException(Violation.at(
                    "benutzername", "R-1.benutzername_vergeben", Konto.normalisiert(command.benutzername())));
        }
        Konto konto = new Konto(
                kommuneId,
                command.benutzername(),
                PersonennameRule.bereinigt(command.anzeigename()),
                hashing.hash(command.passwort()));
        em.persist(konto);
        em.flush();
        return konto.id();
    }

    private void actFor(String setting, long id) {
        em.createNativeQuery("select set_config(?1, ?2, true)")
                .setParameter(1, setting)
                .setParameter(2, Long.toString(id))
                .getSingleResult();
    }
}
