package de.familienaudit.zugang.konto;

import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule;
import de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule.Fehlversuche;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeversuch;
import de.familienaudit.zugang.domain.anmeldung.Anmeldeweg;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Attempts to sign in. */
@Dependent
public class VersuchRepository {

    /** One address stands for a way only where no device is known. */
    private static final String BEKANNT = " and geraet = ?3";

    private static final String UNBEKANNT = " and geraet = '' and adresse = ?3";

    private static final String FEHLVERSUCHE =
            "select new de.familienaudit.zugang.domain.anmeldung.AnmeldedrosselRule$Fehlversuche(count(v), max(v.zeitpunkt))"
                    + " from Anmeldeversuch v where v.erfolgreich = false and v.zeitpunkt > :seit";

    @PersistenceContext
    private EntityManager em;

    /** What was counted for one attempt. */
    public record Zaehlung(Fehlversuche weg, Fehlversuche konto, Fehlversuche adresse) {

        /** Zero when the attempt may be made. */
        public Duration wartezeit(Instant jetzt) {
            return AnmeldedrosselRule.wartezeit(weg, konto, adresse, jetzt);
        }
    }

    /** Others with the same kind and name wait until the end of this transaction. */
    public void lockAttempts(Anmeldeversuch.Art art, String benutzername) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, "anmeldung:" + art + ":" + benutzername)
                .getSingleResult();
    }

    /** Failures after {@code seit}; of a known device only its own. */
    public Zaehlung countFailures(Anmeldeversuch.Art art, String benutzername, Anmeldeweg weg, Instant seit) {
        if (weg.istBekannt()) {
            Fehlversuche eigene = ofAccount(" and v.geraet = :geraet", art, benutzername, seit)
                    .setParameter("geraet", weg.geraet())
                    .getSingleResult();
            return new Zaehlung(eigene, Fehlversuche.KEINE, Fehlversuche.KEINE);
        }
        Fehlversuche eigene = ofAccount(" and v.geraet = '' and v.adresse = :adresse", art, benutzername, seit)
                .setParameter("adresse", weg.adresse())
                .getSingleResult();
        Fehlversuche konto =
                ofAccount(" and v.geraet = ''", art, benutzername, seit).getSingleResult();
        return new Zaehlung(eigene, konto, weg.adresse().isEmpty() ? Fehlversuche.KEINE : ofAddress(weg, seit));
    }

    private TypedQuery<Fehlversuche> ofAccount(
            String weise, Anmeldeversuch.Art art, String benutzername, Instant seit) {
        return em.createQuery(FEHLVERSUCHE + " and v.benutzername = :name and v.art = :art" + weise, Fehlversuche.class)
                .setParameter("seit", seit)
                .setParameter("name", benutzername)
                .setParameter("art", art);
    }

    private Fehlversuche ofAddress(Anmeldeweg weg, Instant seit) {
        return em.createQuery(FEHLVERSUCHE + " and v.adresse = :adresse and v.geraet = ''", Fehlversuche.class)
                .setParameter("seit", seit)
                .setParameter("adresse", weg.adresse())
                .getSingleResult();
    }

    public void record(Anmeldeversuch versuch) {
        em.persist(versuch);
    }

    /** The attempts of this transaction reach the database now. */
    public void flush() {
        em.flush();
    }

    /** Clears all failures of a name and kind: what was tried belongs to a password that is no more. */
    public void forgetFailures(Anmeldeversuch.Art art, String benutzername) {
        em.createNativeQuery("delete from anmeldeversuch where not erfolgreich and benutzername = ?1 and art = ?2")
                .setParameter(1, benutzername)
                .setParameter(2, art.name())
                .executeUpdate();
    }

    /** Clears the failures of a name and kind on this way after a success, and everything older than {@code vor}. */
    public void forgetFailures(Anmeldeversuch.Art art, String benutzername, Anmeldeweg weg, Instant vor) {
        String weise = weg.istBekannt() ? BEKANNT : UNBEKANNT;
        em.createNativeQuery(
                        "delete from anmeldeversuch where not erfolgreich and benutzername = ?1 and art = ?2" + weise)
                .setParameter(1, benutzername)
                .setParameter(2, art.name())
                .setParameter(3, weg.istBekannt() ? weg.geraet() : weg.adresse())
                .executeUpdate();
        em.createNativeQuery("delete from anmeldeversuch where zeitpunkt < ?1")
                .setParameter(1, Timestamp.from(vor))
                .executeUpdate();
    }
}
