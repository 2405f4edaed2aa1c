package de.familienaudit.zielvereinbarung.erklaerung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Nacherfassung;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Rules S-2 and A-9: with the signature under its declaration a decided Fassung is signed, in the same transaction. One
 * that came further by then (recorded afterwards) stays where it is; the signature counts all the same.
 */
@Dependent
class ErklaerungUnterzeichnet {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private Clock clock;

    /** @throws BusinessRuleException G-7.vor_frueherem for a signature on paper before the decision */
    void unterzeichnet(@Observes SchriftstueckUnterzeichnet ereignis) {
        if (!ErklaerungService.ART.equals(ereignis.art())) {
            return;
        }
        Fassung fassung = fassungen.lock(ereignis.bezugId());
        if (fassung.status() != Fassungsstatus.BESCHLOSSEN) {
            return;
        }
        LocalDate heute = LocalDate.now(clock);
        if (ereignis.papier()) {
            Nacherfassung angabe = new Nacherfassung(
                    Fassungsstatus.UNTERZEICHNET,
                    ereignis.datum(),
                    ereignis.quelle(),
                    ereignis.grund(),
                    ereignis.bemerkung());
            fassungen.save(
                    fassung.nacherfassen(angabe, fassungen.findEreignisse(fassung.id()), wirkung.erfassung(), heute));
        } else {
            fassungen.save(Fassungsgang.unterzeichnen(fassung, ereignis.bemerkung(), wirkung.erfassung(), heute));
        }
    }
}
