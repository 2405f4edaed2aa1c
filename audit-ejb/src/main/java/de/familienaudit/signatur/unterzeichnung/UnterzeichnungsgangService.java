package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.OrtRule;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.pades.PadesSigner;
import de.familienaudit.signatur.pades.Schluesseldatei;
import de.familienaudit.signatur.pades.Signaturauftrag;
import de.familienaudit.signatur.pades.Signaturschluessel;
import de.familienaudit.signatur.schriftstueck.Unterschriftsmappe;
import de.familienaudit.signatur.werk.Signaturwerk;
import de.familienaudit.signatur.zertifikat.ZertifikatReader;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Signing in person (rules S-1, S-2, S-5). Keys, time-stamp and revocation services take as long as they take, so this
 * goes without a transaction: the database is asked and told in the short ones of {@link UnterzeichnungService}, before
 * and after (ADR 24).
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NEVER)
public class UnterzeichnungsgangService {

    @Inject
    private UnterzeichnungService schritte;

    @Inject
    private Signaturwerk werk;

    @Inject
    private Clock clock;

    /**
     * Signs a paper. Of two people at once the one whose signature is ready first has signed, and the other one is told so;
     * what changed while the services answered is refused as well. Whatever is refused changes nothing. The change log names
     * this use case, whatever step stores.
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
            schritte.pruefen(command.schriftstueckId(), command.version());
            BusinessRuleException.throwIfAny(maengel(command));
            Instant jetzt = clock.instant();
            try (Signaturschluessel schluessel =
                    Schluesseldatei.oeffnen(command.schluesseldatei(), command.passphrase(), jetzt)) {
                schritte.festhalten(unterzeichnet(command, schluessel, jetzt));
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

    private UnterschriftFesthalten unterzeichnet(
            Unterzeichnen command, Signaturschluessel schluessel, Instant zeitpunkt) {
        Zertifikatsdaten zertifikat = ZertifikatReader.daten(schluessel.zertifikat());
        Unterzeichnungsvorlage vorlage =
                schritte.einfrieren(command.schriftstueckId(), command.version(), zertifikat, zeitpunkt);
        String ort = command.ort().strip();
        Signaturauftrag auftrag = new Signaturauftrag(
                Unterschriftsmappe.FELD,
                zeitpunkt,
                vorlage.wer().name(),
                vorlage.wer().funktion(),
                ort,
                vorlage.wer().inVertretung(),
                vorlage.beispiel());
        PadesSigner unterzeichner = werk.unterzeichner();
        byte[] signiert = unterzeichner.unterzeichne(vorlage.pdf(), auftrag, schluessel);
        return new UnterschriftFesthalten(
                command.schriftstueckId(),
                command.version(),
                vorlage.wer(),
                ort,
                zeitpunkt,
                unterzeichner.stufe(),
                zertifikat,
                signiert);
    }
}
