package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Bestaetigung;
import de.familienaudit.signatur.domain.OrtRule;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Signaturzertifikat;
import de.familienaudit.signatur.domain.Unterzeichner;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.domain.ZertifikatsbindungRule;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.pades.PadesSigner;
import de.familienaudit.signatur.pades.Schluesseldatei;
import de.familienaudit.signatur.pades.Signaturauftrag;
import de.familienaudit.signatur.pades.Signaturschluessel;
import de.familienaudit.signatur.schriftstueck.Ablagen;
import de.familienaudit.signatur.schriftstueck.Offenheit;
import de.familienaudit.signatur.schriftstueck.SchriftstueckRepository;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import de.familienaudit.signatur.schriftstueck.Unterschriftsmappe;
import de.familienaudit.signatur.schriftstueck.Unterzeichnungsbefugnis;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository;
import de.familienaudit.signatur.zertifikat.ZertifikatReader;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Signing and confirming a paper in person (rules S-1, S-2, S-5). */
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
    private PadesSigner unterzeichner;

    @Inject
    private Dateiablage ablage;

    @Inject
    private Event<SchriftstueckUnterzeichnet> unterzeichnet;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Signs a paper. Of two people at once the second one waits for the first and is told who signed. Whatever is refused
     * changes nothing.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException S-1.…, R-3.…
     * @throws BusinessRuleException S-2.…, S-5.… at the fields {@code ort}, {@code schluesseldatei}, {@code passphrase};
     *     S-1.zertifikat_… for a certificate that does not bind the signer
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.UNTERZEICHNEN)
    public void unterzeichnen(Unterzeichnen command) {
        try {
            Schriftstueck schriftstueck = papiere.lock(command.schriftstueckId());
            Unterzeichner wer =
                    befugnis.policy().unterzeichner(schriftstueck.einreichung().kontoId());
            Offenheit.pruefe(schriftstueck, papiere, command.version());
            BusinessRuleException.throwIfAny(maengel(command));
            Instant jetzt = clock.instant();
            try (Signaturschluessel schluessel =
                    Schluesseldatei.oeffnen(command.schluesseldatei(), command.passphrase(), jetzt)) {
                unterzeichne(schriftstueck, wer, command.ort().strip(), schluessel, jetzt);
            }
        } finally {
            command.vergessen();
        }
    }

    private static List<Violation> maengel(Unterzeichnen command) {
        List<Violation> maengel = new ArrayList<>(OrtRule.maengel(command.ort()));
        if (command.schluesseldatei().length == 0) {
            maengel.add(Violation.at("schluesseldatei", "S-5.schluesseldatei_fehlt"));
        }
        if (command.schluesseldatei().length > Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS) {
            maengel.add(Violation.at(
                    "schluesseldatei",
                    "S-5.schluesseldatei_zu_gross",
                    Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS / 1024));
        }
        if (command.passphrase().length == 0) {
            maengel.add(Violation.at("passphrase", "S-5.passphrase_fehlt"));
        }
        return maengel;
    }

    private void unterzeichne(
            Schriftstueck schriftstueck, Unterzeichner wer, String ort, Signaturschluessel schluessel, Instant jetzt) {
        Zertifikatsdaten daten = ZertifikatReader.daten(schluessel.zertifikat());
        Signaturzertifikat zertifikat =
                ZertifikatsbindungRule.pruefe(register.findNachSha256(daten.sha256()), daten, wer.kontoId());
        Signaturauftrag auftrag = new Signaturauftrag(
                Unterschriftsmappe.FELD,
                jetzt,
                wer.name(),
                wer.funktion(),
                ort,
                wer.inVertretung(),
                zertifikat.daten().beispiel());
        byte[] pdf = ablage.lesen(schriftstueck.datei().inhaltId());
        byte[] signiert = unterzeichner.unterzeichne(pdf, auftrag, schluessel);
        LocalDate heute = LocalDate.now(clock);
        Unterzeichnung unterzeichnung = new Unterzeichnung(
                schriftstueck,
                wer,
                ort,
                heute,
                auftrag.zeitpunkt(),
                unterzeichner.stufe(),
                zertifikat,
                Ablagen.datei(ablage.ablegen(unterzeichneterName(schriftstueck), signiert)));
        schriftstueck.unterzeichnet();
        papiere.save(unterzeichnung);
        String wo = wer.name() + ", " + (wer.inVertretung() ? "i. V. " : "") + wer.funktion() + ", " + ort;
        unterzeichnet.fire(new SchriftstueckUnterzeichnet(
                schriftstueck.art().name(), schriftstueck.bezugId(), false, heute, "", "", wo));
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
        Unterzeichner wer =
                befugnis.policy().unterzeichner(schriftstueck.einreichung().kontoId());
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
