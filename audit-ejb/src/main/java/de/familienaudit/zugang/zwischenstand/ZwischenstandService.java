package de.familienaudit.zugang.zwischenstand;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what somebody typed and has not saved yet, per person and form: it survives an expired session, a conflict with
 * somebody else and a stopped server.
 */
@Stateless
@Guarded
public class ZwischenstandService {

    private static final int MAX_LENGTH = 200_000;

    /** A person types into one form after the other; only a program begins more of them within a minute. */
    private static final int MAX_FORMS_PER_MINUTE = 30;

    private static final String MERKEN =
            """
            insert into zwischenstand (kommune_id, konto_id, schluessel, inhalt, geaendert_am)
            select ?1, ?2, ?3, ?4, now()
             where (select count(*) from zwischenstand
                     where konto_id = ?2 and schluessel <> ?3 and geaendert_am > now() - interval '1 minute') < ?5
            on conflict (konto_id, kommune_id, schluessel)
            do update set inhalt = excluded.inhalt, geaendert_am = excluded.geaendert_am
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param schluessel names the form and its object, for example {@code fortschritt:4711}
     * @param inhalt the typed values in the form's own notation
     * @throws BusinessRuleException form.entwurf_zu_gross above 200,000 characters, form.entwurf_zu_oft for more than 30 forms
     *     of one person within a minute
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void merken(String schluessel, String inhalt) {
        if (inhalt.length() > MAX_LENGTH) {
            throw new BusinessRuleException(Violation.of("form.entwurf_zu_gross"));
        }
        Akteur akteur = currentActor.get();
        int gemerkt = em.createNativeQuery(MERKEN)
                .setParameter(1, akteur.kommuneId())
                .setParameter(2, akteur.kontoId())
                .setParameter(3, schluessel)
                .setParameter(4, inhalt)
                .setParameter(5, MAX_FORMS_PER_MINUTE)
                .executeUpdate();
        if (gemerkt == 0) {
            throw new BusinessRuleException(Violation.of("form.entwurf_zu_oft", MAX_FORMS_PER_MINUTE));
        }
    }

    /** What was typed last time, if anything. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Optional<String> gemerkt(String schluessel) {
        Akteur akteur = currentActor.get();
        List<?> found = em.createNativeQuery(
                        "select inhalt from zwischenstand where konto_id = ?1 and kommune_id = ?2 and schluessel = ?3")
                .setParameter(1, akteur.kontoId())
                .setParameter(2, akteur.kommuneId())
                .setParameter(3, schluessel)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Forgets it, after it was saved or thrown away. */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public void vergessen(String schluessel) {
        Akteur akteur = currentActor.get();
        em.createNativeQuery("delete from zwischenstand where konto_id = ?1 and kommune_id = ?2 and schluessel = ?3")
                .setParameter(1, akteur.kontoId())
                .setParameter(2, akteur.kommuneId())
                .setParameter(3, schluessel)
                .executeUpdate();
    }
}
