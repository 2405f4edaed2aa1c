package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Papierunterschrift;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.schriftstueck.Ablagen;
import de.familienaudit.signatur.schriftstueck.Offenheit;
import de.familienaudit.signatur.schriftstueck.SchriftstueckRepository;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The way over paper: print, sign by hand, upload the scan (rules S-2, G-7). */
@Stateless
@Guarded
public class PapierunterschriftService {

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private Dateiablage ablage;

    @Inject
    private Event<SchriftstueckUnterzeichnet> unterzeichnet;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Records a signature by hand. It is marked nacherfasst and never counts as an electronic one, nor as an act of the
     * person who records it.
     *
     * @throws NotFoundException R-2
     * @throws BusinessRuleException S-2.…, G-7.…, G-1.datei_… at their fields, all breaches of the form at once
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.UNTERSCHRIFT_NACHERFASSEN)
    public void nacherfassen(PapierunterschriftNacherfassen command) {
        Schriftstueck schriftstueck = papiere.lock(command.schriftstueckId());
        Offenheit.pruefe(schriftstueck, papiere, command.version());
        Papierunterschrift papier = new Papierunterschrift(
                command.person(),
                command.funktion(),
                command.vertretene(),
                command.ort(),
                command.datum(),
                command.quelle(),
                command.grund());
        LocalDate heute = LocalDate.now(clock);
        LocalDate eingereicht = LocalDate.ofInstant(schriftstueck.einreichung().am(), ClockProducer.BERLIN);
        List<Violation> maengel = new ArrayList<>(papier.maengel(eingereicht, heute));
        if (command.scan() == null) {
            maengel.add(0, Violation.at("datei", "S-2.scan_fehlt"));
        }
        BusinessRuleException.throwIfAny(maengel);
        Schriftstueck.Datei scan = Ablagen.datei(ablage.ablegen(command.scan()));
        Vermerk vermerk = Vermerk.von(currentActor.get(), clock.instant());
        schriftstueck.aufPapierUnterzeichnet();
        Unterzeichnung unterzeichnung = new Unterzeichnung(schriftstueck, papier, scan, vermerk, eingereicht, heute);
        papiere.save(unterzeichnung);
        String wer = unterzeichnung.personName() + ", " + (unterzeichnung.inVertretung() ? "i. V. " : "")
                + unterzeichnung.funktion();
        unterzeichnet.fire(new SchriftstueckUnterzeichnet(
                schriftstueck.art().name(),
                schriftstueck.bezugId(),
                true,
                unterzeichnung.datum(),
                unterzeichnung.quelle(),
                unterzeichnung.grund(),
                wer));
    }
}
