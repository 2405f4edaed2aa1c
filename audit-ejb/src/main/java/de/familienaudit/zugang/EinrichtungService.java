package de.familienaudit.zugang;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.domain.Kommune;
import de.familienaudit.zugang.domain.Konto;
import de.familienaudit.zugang.domain.PasswortRule;
import de.familienaudit.zugang.domain.Rollenvergabe;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The first set-up of an empty installation: one Kommune and its first administrator, by a one-time secret. */
@Stateless
@Guarded
public class EinrichtungService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /**
     * Creates the first Kommune, its first administrator and the Projektleitung's role for the same person, so that the
     * work can begin; the secret is used up.
     *
     * @throws BusinessRuleException R-1.geheimnis_ungueltig, R-5.passwort_zu_kurz and other breaches of the form
     */
    @Requires(Aktion.EINRICHTEN)
    public void einrichten(Einrichten command) {
        List<Violation> verstoesse = new ArrayList<>(PasswortRule.pruefe(command.passwort(), command.benutzername()));
        required(verstoesse, "kommune", command.kommune());
        required(verstoesse, "benutzername", command.benutzername());
        required(verstoesse, "anzeigename", command.anzeigename());
        BusinessRuleException.throwIfAny(verstoesse);
        useUp(command.geheimnis());

        Kommune kommune = new Kommune(command.kommune(), command.kommuneArt());
        Konto konto = new Konto(command.benutzername(), command.anzeigename(), hashing.hash(command.passwort()));
        em.persist(kommune);
        em.persist(konto);
        em.flush();
        em.createNativeQuery("select set_config('audit.kommune', ?1, true), set_config('audit.konto', ?2, true)")
                .setParameter(1, kommune.id().toString())
                .setParameter(2, konto.id().toString())
                .getSingleResult();
        Zeitraum abHeute = Zeitraum.ab(LocalDate.now(clock));
        em.persist(new Rollenvergabe(kommune.id(), konto.id(), Rolle.ADMINISTRATION, abHeute));
        em.persist(new Rollenvergabe(kommune.id(), konto.id(), Rolle.PROJEKTLEITUNG, abHeute));
    }

    private static void required(List<Violation> verstoesse, String field, String value) {
        if (value == null || value.isBlank()) {
            verstoesse.add(Violation.at(field, "form.pflichtfeld"));
        }
    }

    /** The update itself is the check: of two people with the same secret, one finds no row any more. */
    private void useUp(String geheimnis) {
        int used = em.createNativeQuery("update einrichtung set verbraucht_am = now()"
                        + " where geheimnis_sha256 = ?1 and verbraucht_am is null and gueltig_bis > now()")
                .setParameter(1, sha256(geheimnis.strip()))
                .executeUpdate();
        if (used != 1) {
            throw new BusinessRuleException(Violation.at("geheimnis", "R-1.geheimnis_ungueltig"));
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
