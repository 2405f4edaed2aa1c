package de.familienaudit.zugang.konto;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zugang.domain.konto.Konto;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads accounts and their roles; keeps the attempts to sign in. */
@Dependent
public class KontoRepository {

    @PersistenceContext
    private EntityManager em;

    /** What a password is checked against, while nobody is signed in; empty for an unknown name or one without a password. */
    public Optional<Passwortstand> zurAnmeldung(String benutzername) {
        List<?> rows = em.createNativeQuery("select konto_id, passwort_hash from konto_zur_anmeldung(?1)")
                .setParameter(1, Konto.normalisiert(benutzername))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> new Passwortstand(((Number) r[0]).longValue(), (String) r[1]))
                .findFirst();
    }

    /** The hash of the account that this transaction was told of; empty without a password. */
    public Optional<String> eigenerPasswortHash() {
        return Optional.ofNullable(
                (String) em.createNativeQuery("select eigener_passwort_hash()").getSingleResult());
    }

    /**
     * Stores a new hash. Whoever changed the account at the same time comes second.
     *
     * @param hash the finished hash, never the password
     */
    public void passwortSetzen(Konto konto, String hash) {
        em.flush();
        int changed = em.createNativeQuery("update konto set passwort_hash = ?1, version = version + 1"
                        + " where id = ?2 and version = ?3")
                .setParameter(1, hash)
                .setParameter(2, konto.id())
                .setParameter(3, konto.version())
                .executeUpdate();
        if (changed != 1) {
            throw new OptimisticLockException(konto);
        }
        em.refresh(konto);
    }

    /** @throws NotFoundException when it does not exist or is not visible for the actor */
    public Konto get(long kontoId) {
        return Optional.ofNullable(em.find(Konto.class, kontoId)).orElseThrow(NotFoundException::new);
    }

    /** From here on the row-level security of this transaction shows what belongs to this account. */
    public void announce(long kontoId) {
        em.createNativeQuery("select set_config('audit.konto', ?1, true)")
                .setParameter(1, Long.toString(kontoId))
                .getSingleResult();
    }
}
