package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.entwurf.EntwurfRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Rule A-10: the guided end of an agreement: into a successor, or closed without one. */
@Stateless
@Guarded
public class UebernahmeService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private UebernahmeEntscheidungen entscheidungen;

    @Inject
    private UebernahmeEffect ende;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private Clock clock;

    /**
     * Says that an agreement in force is to be succeeded or closed; from then on its open measures are decided.
     *
     * @param fassungId the Fassung in force
     * @param nachfolgerFassungId the draft of the successor, null to close without one
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.keine_in_kraft, A-9.entwurf_offen, A-9.andere_unterwegs, A-10.schon_begonnen,
     *     A-10.eigene_nachfolgerin, A-10.nachfolgerin_ohne_entwurf
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void beginnen(long fassungId, Long nachfolgerFassungId) {
        Zielvereinbarung alte = fassungen.lock(fassungId).zielvereinbarung();
        EntwurfRule.grundlage(fassungen.findFassungen(alte.id()));
        uebernahmen.find(alte.id()).ifPresent(u -> {
            throw new BusinessRuleException(
                    Violation.of("A-10.schon_begonnen", u.erfassung().von()));
        });
        Zielvereinbarung nachfolgerin = null;
        if (nachfolgerFassungId != null) {
            Fassung entwurf = fassungen.lock(nachfolgerFassungId);
            if (entwurf.status() != Fassungsstatus.ENTWURF) {
                throw new BusinessRuleException(Violation.at("nachfolger", "A-10.nachfolgerin_ohne_entwurf"));
            }
            nachfolgerin = entwurf.zielvereinbarung();
        }
        uebernahmen.save(new Uebernahme(alte, nachfolgerin, wirkung.erfassung()));
    }

    /**
     * One decision for one or several open measures; a decision made before is replaced.
     *
     * @return how many were decided
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-10.…, A-11.wird_gebraucht, G-1.kein_entwurf, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public int entscheiden(UebernahmeEntscheiden command) {
        return entscheidungen.entscheiden(command);
    }

    /**
     * Takes decisions back; what they did to the draft of the successor is undone.
     *
     * @return how many were taken back
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-10.…, A-11.wird_gebraucht, G-1.kein_entwurf
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public int zuruecknehmen(long fassungId, List<UebernahmeEntscheiden.Gewaehlt> massnahmen) {
        return entscheidungen.zuruecknehmen(fassungId, massnahmen);
    }

    /**
     * Gives the end of the agreement up: every decision is taken back, the agreement goes on.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-10.…, A-11.wird_gebraucht, G-1.kein_entwurf
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void abbrechen(long fassungId) {
        entscheidungen.abbrechen(fassungId);
    }

    /**
     * Closes an agreement without a successor; its open measures end with the reasons that were decided.
     *
     * @param version version of the Fassung in force that the author saw (rule G-4)
     * @param grund why it is closed
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-10.…, A-9.grund_fehlt, A-9.uebergang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BESCHLIESSEN)
    public void schliessen(long fassungId, int version, String grund) {
        Fassung fassung = fassungen.lock(fassungId);
        wirkung.refuseIfChangedInBetween(fassung, version);
        LocalDate heute = LocalDate.now(clock);
        ende.geschlossen(fassung, heute);
        fassungen.save(Fassungsgang.schliessen(fassung, grund, wirkung.erfassung(), heute));
    }
}
