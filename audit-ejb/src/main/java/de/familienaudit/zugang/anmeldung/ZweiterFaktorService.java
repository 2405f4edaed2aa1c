package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.konto.Angemeldet;
import de.familienaudit.zugang.konto.AnmeldungRepository;
import de.familienaudit.zugang.konto.KontoRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The second factor of the own account, and its reset by the administration of the Kommune (rule R-5). */
@Stateless
@Guarded
public class ZweiterFaktorService {

    private static final String GRUPPEN = "(?<=\\G.{4})(?=.)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KontoRepository konten;

    @Inject
    private AnmeldungRepository sitzungen;

    @Inject
    private NachweisService nachweise;

    @Inject
    private EigenesKontoschrittService schritte;

    @Inject
    private Codepruefung codes;

    @Inject
    private Geheimnisschutz schutz;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AktuelleAnmeldung aktuelleSitzung;

    @Inject
    private Clock clock;

    /** How it stands with the own second factor; while it is being set up with the secret to take over. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public ZweiterFaktorDetails details() {
        Konto konto = eigenes();
        Optional<byte[]> geheimnis = konto.hatZweitenFaktor()
                ? Optional.empty()
                : codes.find(konto.id()).flatMap(codes::geheimnis);
        return new ZweiterFaktorDetails(
                schutz.istMoeglich(),
                konto.zweiterFaktorSeit(),
                konto.hatZweitenFaktor() ? codes.unbenutzteWiederherstellungscodes(konto.id()) : 0,
                !konto.hatZweitenFaktor()
                        && aktuelleSitzung
                                .get()
                                .filter(Angemeldet::zweiterFaktorFehlt)
                                .isPresent(),
                geheimnis
                        .map(g -> Einmalcodes.base32(g).replaceAll(GRUPPEN, " "))
                        .orElse(""),
                geheimnis.map(g -> Einmalcodes.adresse(g, konto.benutzername())).orElse(""));
    }

    /**
     * Makes a new secret; it protects nothing before {@link #bestaetigen}. One that was made before is thrown away.
     *
     * @throws BusinessRuleException R-5.schluessel_fehlt, R-5.zweiter_faktor_besteht, R-5.passwort_falsch, R-5.gedrosselt
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void beginnen(String passwort) {
        if (!schutz.istMoeglich()) {
            throw new BusinessRuleException(Violation.of("R-5.schluessel_fehlt"));
        }
        verlange(nachweise.passwort("passwort", passwort));
        schritte.zweitenFaktorBeginnen();
    }

    /**
     * The first code of the app: from now on signing in needs one. This session counts as one with a second factor, all
     * others end, so that none is left that came without.
     *
     * @return the recovery codes; they are never shown again
     * @throws BusinessRuleException R-5.zweiter_faktor_besteht, R-5.code_falsch, R-5.gedrosselt
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public List<String> bestaetigen(String code) {
        refuseIfSet(eigenes());
        verlange(nachweise.ersterCode("code", code));
        Konto konto = eigenes();
        codes.find(konto.id()).orElseThrow(NotFoundException::new).bestaetigen(clock.instant());
        konto.zweiterFaktorEingerichtet(clock.instant());
        sitzungen.find(aktuelleSitzung.id()).ifPresent(Anmeldung::zweiterFaktorEingerichtet);
        sitzungen.andereBeenden(konto.id(), aktuelleSitzung.id(), clock.instant());
        return codes.neueWiederherstellungscodes(konto.id());
    }

    /**
     * New recovery codes; the old ones are worth nothing any more.
     *
     * @throws BusinessRuleException R-5.code_falsch, R-5.gedrosselt
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    public List<String> neueWiederherstellungscodes(String code) {
        verlange(nachweise.code("code", code));
        return codes.neueWiederherstellungscodes(eigenes().id());
    }

    /**
     * Signing in needs no code any more.
     *
     * @throws BusinessRuleException R-5.passwort_falsch, R-5.code_falsch, R-5.gedrosselt
     */
    @Requires(ZugangRechte.EIGENES_KONTO)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void abschalten(String passwort, String code) {
        verlange(nachweise.passwort("passwort", passwort));
        verlange(nachweise.code("code", code));
        schritte.zweitenFaktorAbschalten();
    }

    /**
     * Removes the second factor of somebody who lost it, and ends that person's sessions. The caller has to know that the
     * person is who she says.
     *
     * @throws NotFoundException when the account is not visible for the actor's Kommune
     * @throws ForbiddenException R-1.konto_anderer_kommune when its home is another one
     * @throws BusinessRuleException R-5.eigener_faktor for the own account: that goes with password and code only
     */
    @Requires(ZugangRechte.KONTEN_VERWALTEN)
    public void zuruecksetzen(long kontoId) {
        if (kontoId == currentActor.get().kontoId()) {
            throw new BusinessRuleException(Violation.of("R-5.eigener_faktor"));
        }
        Konto konto = konten.get(kontoId);
        if (konto.kommuneId() != currentActor.get().kommuneId()) {
            throw new ForbiddenException(Violation.of("R-1.konto_anderer_kommune"));
        }
        em.createNativeQuery("select zweiten_faktor_entfernen(?1)")
                .setParameter(1, kontoId)
                .getSingleResult();
        konto.zweiterFaktorEntfernt();
        sitzungen.alleBeenden(kontoId, clock.instant());
    }

    private Konto eigenes() {
        return konten.get(currentActor.get().kontoId());
    }

    private static void refuseIfSet(Konto konto) {
        if (konto.hatZweitenFaktor()) {
            throw new BusinessRuleException(Violation.of("R-5.zweiter_faktor_besteht"));
        }
    }

    private static void verlange(Optional<Violation> nachweis) {
        nachweis.ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
    }
}
