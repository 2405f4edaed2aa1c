package de.familienaudit.signatur.zertifikat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Signaturzertifikat;
import de.familienaudit.signatur.domain.ZertifikatsbestaetigungPolicy;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.domain.Zertifikatsstand;
import de.familienaudit.signatur.pades.Zertifikatspruefung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register: whose certificate for signatures is whose, recorded by one person and confirmed by another (S-1, R-3). */
@Stateless
@Guarded
public class SignaturzertifikatService {

    /** Rows on one page of the register. */
    public static final int JE_SEITE = 25;

    @Inject
    private SignaturzertifikatRepository register;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * One page of the register, the newest first.
     *
     * @param nummer page from 1; beyond the last one it is the last one
     */
    @Requires(value = SignaturRechte.SIGNATURZERTIFIKAT_ERFASSEN, schreibt = false)
    public Zertifikatsregister liste(int nummer) {
        long gesamt = register.count();
        int seite = Seite.nummer(gesamt, nummer, JE_SEITE);
        List<ZertifikatZeile> zeilen = register.findSeite(heute(), seite, JE_SEITE).stream()
                .map(this::zeile)
                .toList();
        return new Zertifikatsregister(new Seite<>(zeilen, gesamt, seite, JE_SEITE), register.findPersonen(heute()));
    }

    /**
     * Records whose certificate this is; it binds after the confirmation of another person.
     *
     * @return id of the entry
     * @throws NotFoundException R-2 for an account that cannot sign here
     * @throws BusinessRuleException S-1.…, S-5.… at the fields {@code person} and {@code zertifikat}
     */
    @Requires(SignaturRechte.SIGNATURZERTIFIKAT_ERFASSEN)
    public long erfassen(ZertifikatErfassen command) {
        if (command.kontoId() == null) {
            throw new BusinessRuleException(Violation.at("person", "form.pflichtfeld"));
        }
        if (!register.istPerson(command.kontoId(), heute())) {
            throw new NotFoundException();
        }
        X509Certificate x509 = ZertifikatReader.lies(command.zertifikat());
        Zertifikatspruefung.pruefe(x509, clock.instant(), "zertifikat");
        Zertifikatsdaten daten = ZertifikatReader.daten(x509);
        register.findNachSha256(daten.sha256()).filter(z -> z.ende().isEmpty()).ifPresent(z -> {
            throw new BusinessRuleException(Violation.at(
                    "zertifikat", "S-1.zertifikat_schon_erfasst", z.erfassung().name()));
        });
        Signaturzertifikat zertifikat =
                new Signaturzertifikat(currentActor.get().kommuneId(), command.kontoId(), daten, vermerk());
        register.save(zertifikat);
        return zertifikat.id();
    }

    /**
     * The second person confirms.
     *
     * @param version version that the person saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException R-3.administration_bestaetigt_zertifikat,
     *     S-1.zertifikat_nur_selbst, S-1.zertifikat_durch_zweite
     * @throws BusinessRuleException S-1.zertifikat_schon_bestaetigt, S-1.zertifikat_beendet
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.SIGNATURZERTIFIKAT_BESTAETIGEN)
    public void bestaetigen(long id, int version) {
        Signaturzertifikat zertifikat = register.lock(id);
        new ZertifikatsbestaetigungPolicy(currentActor.get()).pruefe(zertifikat);
        int gespeichert = zertifikat.version();
        zertifikat.bestaetigen(vermerk());
        refuseIfChanged(gespeichert, version);
    }

    /**
     * Takes a certificate out of use, for example because the key is lost; what was signed with it stays signed.
     *
     * @param version version that the person saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws BusinessRuleException S-1.zertifikat_beendet, S-1.beendet_grund_fehlt
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.SIGNATURZERTIFIKAT_ERFASSEN)
    public void beenden(long id, int version, String grund) {
        Signaturzertifikat zertifikat = register.lock(id);
        int gespeichert = zertifikat.version();
        zertifikat.beenden(grund, vermerk());
        refuseIfChanged(gespeichert, version);
    }

    /** What can have changed without refusing the step by itself is nothing worth a name. */
    private static void refuseIfChanged(int gespeichert, int gesehen) {
        if (gespeichert != gesehen) {
            throw new ConflictException();
        }
    }

    private ZertifikatZeile zeile(SignaturzertifikatRepository.Eintrag eintrag) {
        Signaturzertifikat z = eintrag.zertifikat();
        Zertifikatsdaten d = z.daten();
        Zertifikatsstand stand = z.stand(clock.instant());
        boolean wartet = stand == Zertifikatsstand.UNBESTAETIGT;
        Optional<Violation> hindernis =
                wartet ? new ZertifikatsbestaetigungPolicy(currentActor.get()).hindernis(z) : Optional.empty();
        return new ZertifikatZeile(
                z.id(),
                z.version(),
                eintrag.person(),
                stand.name(),
                d.inhaber(),
                d.aussteller(),
                d.seriennummer(),
                tag(d.gueltigAb()),
                tag(d.gueltigBis()),
                d.sha256(),
                d.beispiel(),
                z.erfassung().name(),
                z.erfassung().am(),
                z.bestaetigung().map(Vermerk::name).orElse(null),
                z.bestaetigung().map(Vermerk::am).orElse(null),
                z.ende().map(Vermerk::name).orElse(null),
                z.ende().map(Vermerk::am).orElse(null),
                z.beendetGrund(),
                wartet && hindernis.isEmpty(),
                hindernis.map(Violation::code).orElse(""),
                z.ende().isEmpty());
    }

    private static LocalDate tag(Instant moment) {
        return LocalDate.ofInstant(moment, ClockProducer.BERLIN);
    }

    private Vermerk vermerk() {
        return Vermerk.von(currentActor.get(), clock.instant());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
