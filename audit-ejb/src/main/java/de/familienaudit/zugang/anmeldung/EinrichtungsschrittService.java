package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.kommune.Kommune;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.PersonennameRule;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.konto.KontenRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.Passwortstand;
import de.familienaudit.zugang.konto.Schluessel;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The short transactions of {@link EinrichtungService}, which alone calls them. */
@Stateless
@Guarded
public class EinrichtungsschrittService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KontoRepository konten;

    @Inject
    private KontenRepository verwaltung;

    @Inject
    private Clock clock;

    /** Without the secret nobody gets so far that a password is looked at. @throws BusinessRuleException R-1.geheimnis_ungueltig */
    @Requires(value = ZugangRechte.EINRICHTEN, schreibt = false)
    public void pruefeGeheimnis(String geheimnis) {
        Number gueltige = (Number) em.createNativeQuery("select count(*) from einrichtung"
                        + " where geheimnis_sha256 = ?1 and verbraucht_am is null and gueltig_bis > now()")
                .setParameter(1, Schluessel.hash(geheimnis.strip()))
                .getSingleResult();
        if (gueltige.longValue() != 1) {
            throw geheimnisUngueltig();
        }
    }

    /** What the password of an account that exists already is checked against; empty for an unknown name. */
    @Requires(value = ZugangRechte.EINRICHTEN, schreibt = false)
    public Optional<Passwortstand> passwortstand(String benutzername) {
        konten.announce(0);
        return konten.zurAnmeldung(benutzername);
    }

    /** The Kommune with a first administrator whose password was right. @throws BusinessRuleException as {@link EinrichtungService} */
    @Requires(value = ZugangRechte.EINRICHTEN, schreibt = false)
    public void mitKonto(Einrichten command, long kontoId) {
        useUp(command.geheimnis());
        konten.announce(kontoId);
        if (!konten.get(kontoId).istZugelassen(LocalDate.now(clock))) {
            throw kontoStimmtNicht();
        }
        konten.announce(0); // a Kommune is made by nobody, before there is one to work for
        administration(kommune(command), kontoId);
    }

    /** The Kommune with a new account. @throws BusinessRuleException as {@link EinrichtungService} */
    @Requires(value = ZugangRechte.EINRICHTEN, schreibt = false)
    public void mitNeuemKonto(Einrichten command, String hash) {
        useUp(command.geheimnis());
        long kommune = kommune(command);
        administration(kommune, neues(command, kommune, hash));
    }

    private static BusinessRuleException kontoStimmtNicht() {
        return new BusinessRuleException(Violation.at("benutzername", "R-5.konto_stimmt_nicht"));
    }

    private static BusinessRuleException geheimnisUngueltig() {
        return new BusinessRuleException(Violation.at("geheimnis", "R-1.geheimnis_ungueltig"));
    }

    /** The update itself is the check: of two people with the same secret, one finds no row any more. */
    private void useUp(String geheimnis) {
        int used = em.createNativeQuery("update einrichtung set verbraucht_am = now()"
                        + " where geheimnis_sha256 = ?1 and verbraucht_am is null and gueltig_bis > now()")
                .setParameter(1, Schluessel.hash(geheimnis.strip()))
                .executeUpdate();
        if (used != 1) {
            throw geheimnisUngueltig();
        }
    }

    /** From here on this transaction works for the new Kommune. */
    private long kommune(Einrichten command) {
        Kommune kommune = new Kommune(command.kommune(), command.kommuneArt());
        boolean taken = (Boolean) em.createNativeQuery("select kommune_vergeben(?1)")
                .setParameter(1, kommune.name())
                .getSingleResult();
        if (taken) {
            throw new BusinessRuleException(Violation.at("kommune", "R-1.kommune_vergeben", kommune.name()));
        }
        em.persist(kommune);
        em.flush();
        em.createNativeQuery("select set_config('audit.kommune', ?1, true)")
                .setParameter(1, Long.toString(kommune.id()))
                .getSingleResult();
        return kommune.id();
    }

    private long neues(Einrichten command, long kommuneId, String hash) {
        verwaltung.lockBenutzername(command.benutzername());
        if (verwaltung.idOf(command.benutzername()).isPresent()) {
            throw new BusinessRuleException(Violation.at(
                    "benutzername", "R-1.benutzername_vergeben", Konto.normalisiert(command.benutzername())));
        }
        Konto konto = new Konto(kommuneId, command.benutzername(), PersonennameRule.bereinigt(command.anzeigename()));
        em.persist(konto);
        konten.passwortSetzen(konto, hash);
        return konto.id();
    }

    private void administration(long kommune, long konto) {
        LocalDate heute = LocalDate.now(clock);
        em.persist(new Rollenvergabe(kommune, konto, Rolle.ADMINISTRATION, Zeitraum.ab(heute)));
    }
}
