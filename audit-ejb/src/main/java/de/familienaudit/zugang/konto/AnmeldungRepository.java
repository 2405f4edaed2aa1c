package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Akteur;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.anmeldung.Herkunft;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the sessions; only those of the own account can be seen. */
@Dependent
public class AnmeldungRepository {

    private static final int MAX_LIST = 50;

    @PersistenceContext
    private EntityManager em;

    /**
     * Begins a session of this actor, whose account was announced, and clears old ones.
     *
     * @return the key for the browser
     */
    public String beginnen(Akteur akteur, Herkunft herkunft, boolean mitCode, Instant jetzt) {
        String schluessel = Schluessel.neu();
        Anmeldung sitzung =
                new Anmeldung(Schluessel.hash(schluessel), akteur.kontoId(), akteur.kommuneId(), herkunft, jetzt);
        if (mitCode) {
            sitzung.verlangeCode(jetzt);
        }
        em.createNativeQuery("select anmeldungen_aufraeumen(?1)")
                .setParameter(1, Timestamp.from(jetzt.minus(Anmeldung.AUFBEWAHRUNG)))
                .getSingleResult();
        em.persist(sitzung);
        return schluessel;
    }

    public Optional<Anmeldung> find(long id) {
        return Optional.ofNullable(em.find(Anmeldung.class, id));
    }

    /** The running sessions of an account, the one used last first. */
    public List<Anmeldung> laufende(long kontoId, Instant jetzt) {
        return em.createQuery(
                        "select s from Anmeldung s where s.kontoId = :konto and s.beendetAm is null and s.codeBis is null"
                                + " and s.zuletztAm > :seit order by s.zuletztAm desc, s.id desc",
                        Anmeldung.class)
                .setParameter("konto", kontoId)
                .setParameter("seit", jetzt.minus(Anmeldung.RUHE))
                .setMaxResults(MAX_LIST)
                .getResultStream()
                .filter(s -> s.istOffen(jetzt))
                .toList();
    }

    /** Ends all sessions of the own account but one. */
    public void andereBeenden(long kontoId, long eigene, Instant jetzt) {
        em.createQuery("update Anmeldung s set s.beendetAm = :jetzt"
                        + " where s.kontoId = :konto and s.id <> :eigene and s.beendetAm is null")
                .setParameter("jetzt", jetzt)
                .setParameter("konto", kontoId)
                .setParameter("eigene", eigene)
                .executeUpdate();
    }

    /** Ends all sessions of an account: the own one, or one whose home is the actor's Kommune. */
    public void alleBeenden(long kontoId, Instant jetzt) {
        Query beenden = em.createNativeQuery("select anmeldungen_beenden(?1, ?2)");
        beenden.setParameter(1, kontoId).setParameter(2, Timestamp.from(jetzt)).getSingleResult();
    }

    /** Without a second factor no session counts as one that has it. */
    public void zweiterFaktorEntfernt(long kontoId) {
        em.createQuery("update Anmeldung s set s.zweiterFaktor = false where s.kontoId = :konto")
                .setParameter("konto", kontoId)
                .executeUpdate();
    }
}
