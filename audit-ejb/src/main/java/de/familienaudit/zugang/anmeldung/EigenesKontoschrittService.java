package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktor;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.konto.AnmeldungRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import de.familienaudit.zugang.konto.Schluessel;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * What is written to the own account after the person proved who she is: the short transactions of {@link EigenesKontoService} and
 * {@link ZweiterFaktorService}, which alone call them.
 */
@Stateless
@Guarded
public class EigenesKontoschrittService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KontoRepository konten;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private Geheimnisschutz schutz;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AktuelleAnmeldung aktuelleSitzung;

    @Inject
    private Clock clock;

    /** What the own password is checked against; empty before the first one. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public String passwortHash() {
        return konten.eigenerPasswortHash().orElse("");
    }

    /**
     * Stores the new password and ends all other sessions.
     *
     * @param bisheriger what the old password was checked against
     * @throws ConflictException when the password was set in between (G-4)
     */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public void passwortSetzen(String bisheriger, String hash) {
        Konto konto = eigenes();
        if (!bisheriger.equals(passwortHash())) {
            throw new ConflictException();
        }
        konten.passwortSetzen(konto, hash);
        sitzungen.andereBeenden(konto.id(), aktuelleSitzung.id(), clock.instant());
    }

    /** Makes a new secret in place of one that was never confirmed. @throws BusinessRuleException R-5.zweiter_faktor_besteht */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public void zweitenFaktorBeginnen() {
        Konto konto = eigenes();
        if (konto.hatZweitenFaktor()) {
            throw new BusinessRuleException(Violation.of("R-5.zweiter_faktor_besteht"));
        }
        em.createNativeQuery("delete from zweiter_faktor where konto_id = ?1 and bestaetigt_am is null")
                .setParameter(1, konto.id())
                .executeUpdate();
        String geheimnis = schutz.verschluesselt(Schluessel.zufall(Einmalcodes.GEHEIMNIS_BYTES), konto.id());
        em.persist(new ZweiterFaktor(konto.id(), geheimnis, clock.instant()));
    }

    /** Signing in needs no code any more. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public void zweitenFaktorAbschalten() {
        Konto konto = eigenes();
        em.createNativeQuery("delete from zweiter_faktor where konto_id = ?1")
                .setParameter(1, konto.id())
                .executeUpdate();
        konto.zweiterFaktorEntfernt();
        sitzungen.zweiterFaktorEntfernt(konto.id());
    }

    private Konto eigenes() {
        return konten.get(currentActor.get().kontoId());
    }
}
