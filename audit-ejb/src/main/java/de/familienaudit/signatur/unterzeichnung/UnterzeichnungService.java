package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Bestaetigung;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Signaturzertifikat;
import de.familienaudit.signatur.domain.Unterzeichner;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.domain.UnveraendertRule;
import de.familienaudit.signatur.domain.ZertifikatsbindungRule;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.schriftstueck.Ablagen;
import de.familienaudit.signatur.schriftstueck.Offenheit;
import de.familienaudit.signatur.schriftstueck.SchriftstueckRepository;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import de.familienaudit.signatur.schriftstueck.Unterzeichnungsbefugnis;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The short steps of signing a paper in person, each in a transaction of its own, and confirming it (rules S-1, S-2).
 * Nothing in here waits for a service or opens a key; {@link UnterzeichnungsgangService} takes the steps.
 */
@Stateless
@Guarded
public class UnterzeichnungService {

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private SignaturzertifikatRepository register;

    @Inject
    private Unterzeichnungsbefugnis befugnis;

    @Inject
    private Dateiablage ablage;

    @Inject
    private Event<SchriftstueckUnterzeichnet> unterzeichnet;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Whether the actor may sign this paper now.
     *
     * @param version version that the person saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException S-1.…, R-3.…
     * @throws BusinessRuleException S-2.schon_unterzeichnet, S-2.zurueckgezogen
     * @throws ConflictException G-4
     */
    @Requires(value = SignaturRechte.UNTERZEICHNEN, schreibt = false)
    public void pruefen(long schriftstueckId, int version) {
        offenes(papiere.get(schriftstueckId), version, clock.instant());
    }

    /**
     * Hands out what is signed: the frozen file, and who signs it as what.
     *
     * @param zertifikat of the key that will sign
     * @param zeitpunkt the moment that the signature will name
     * @throws BusinessRuleException S-1.zertifikat_… for a certificate that does not bind the signer, and as
     *     {@link #pruefen}
     */
    @Requires(value = SignaturRechte.UNTERZEICHNEN, schreibt = false)
    public Unterzeichnungsvorlage einfrieren(
            long schriftstueckId, int version, Zertifikatsdaten zertifikat, Instant zeitpunkt) {
        Schriftstueck schriftstueck = papiere.get(schriftstueckId);
        Unterzeichner wer = offenes(schriftstueck, version, zeitpunkt);
        boolean beispiel = gebunden(zertifikat, wer).daten().beispiel();
        return new Unterzeichnungsvorlage(
                wer, beispiel, ablage.lesen(schriftstueck.datei().inhaltId()));
    }

    /**
     * Stores a signature, having asked everything again: the paper is locked from here to the end of the transaction, on
     * every server. The first of two has signed; the second one is told who did.
     *
     * @throws BusinessRuleException S-1.funktion_geaendert, S-2.andere_datei, and as {@link #einfrieren}
     */
    @Requires(value = SignaturRechte.UNTERZEICHNEN, schreibt = false)
    public void festhalten(UnterschriftFesthalten command) {
        Schriftstueck schriftstueck = papiere.lock(command.schriftstueckId());
        Unterzeichner wer = offenes(schriftstueck, command.version(), command.zeitpunkt());
        Signaturzertifikat zertifikat = gebunden(command.zertifikat(), wer);
        UnveraendertRule.pruefe(command.wer(), wer);
        UnveraendertRule.pruefe(command.signiert(), schriftstueck.datei());
        Unterzeichnung unterzeichnung = new Unterzeichnung(
                schriftstueck,
                wer,
                command.ort(),
                tag(command.zeitpunkt()),
                command.zeitpunkt(),
                command.stufe(),
                zertifikat,
                Ablagen.datei(ablage.ablegen(unterzeichneterName(schriftstueck), command.signiert())));
        schriftstueck.unterzeichnet();
        papiere.save(unterzeichnung);
        String wo = wer.name() + ", " + (wer.inVertretung() ? "i. V. " : "") + wer.funktion() + ", " + command.ort();
        unterzeichnet.fire(new SchriftstueckUnterzeichnet(
                schriftstueck.art().name(), schriftstueck.bezugId(), false, unterzeichnung.datum(), "", "", wo));
    }

    /** Who signs it: a paper that still waits, as the person saw it, signed on the day of this moment. */
    private Unterzeichner offenes(Schriftstueck schriftstueck, int version, Instant zeitpunkt) {
        Unterzeichner wer = befugnis.policy(tag(zeitpunkt)).unterzeichner(schriftstueck.beteiligteKonten());
        Offenheit.pruefe(schriftstueck, papiere, version);
        return wer;
    }

    private Signaturzertifikat gebunden(Zertifikatsdaten zertifikat, Unterzeichner wer) {
        return ZertifikatsbindungRule.pruefe(register.findNachSha256(zertifikat.sha256()), zertifikat, wer.kontoId());
    }

    private static LocalDate tag(Instant zeitpunkt) {
        return LocalDate.ofInstant(zeitpunkt, ClockProducer.BERLIN);
    }

    private static String unterzeichneterName(Schriftstueck schriftstueck) {
        return schriftstueck.datei().dateiname().replaceAll("(?i)\\.pdf$", "") + "-unterzeichnet.pdf";
    }

    /**
     * Confirms a paper by a click, without a key. It is no signature: nothing moves but the paper itself.
     *
     * @param version version that the person saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException S-1.…, R-3.…
     * @throws BusinessRuleException S-2.schon_unterzeichnet, S-2.zurueckgezogen, S-2.schon_bestaetigt
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.UNTERZEICHNEN)
    public void bestaetigen(long schriftstueckId, int version) {
        Schriftstueck schriftstueck = papiere.lock(schriftstueckId);
        Unterzeichner wer = befugnis.policy().unterzeichner(schriftstueck.beteiligteKonten());
        boolean schon = papiere.findBestaetigungen(schriftstueckId).stream()
                .anyMatch(b -> b.kontoId() == currentActor.get().kontoId());
        if (schon && schriftstueck.status().istOffen()) {
            throw new BusinessRuleException(Violation.of("S-2.schon_bestaetigt"));
        }
        Offenheit.pruefe(schriftstueck, papiere, version);
        schriftstueck.bestaetigt();
        papiere.save(new Bestaetigung(schriftstueck, wer, clock.instant()));
    }
}
