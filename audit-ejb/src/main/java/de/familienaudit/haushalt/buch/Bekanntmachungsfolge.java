package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.ansatz.AnsatzbuchungRule;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.haushalt.satzung.Ansatzfolge;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/**
 * Rules H-2, H-3: an announced Satzung is the whole plan. What stands as its Ansatz stays; what was only carried on from the year before ends. One
 * act for each year; nothing where nothing was carried on, and nothing in a year that is only a record.
 */
@Dependent
class Bekanntmachungsfolge implements Ansatzfolge {

    @Inject
    private BuchRepository repository;

    @Inject
    private AnsatzQuery ansaetze;

    @Inject
    private Buchhalter buchhalter;

    @Override
    public void bekanntgemacht(Satzungsjahre jahre, Schrittakte schritt) {
        for (int jahr = jahre.von(); jahr <= jahre.bis(); jahr++) {
            Jahresakte akte = repository.findYear(jahr).orElseThrow(NotFoundException::new);
            if (!akte.istNachweis()) {
                bekanntgemacht(akte.id(), schritt);
            }
        }
    }

    private void bekanntgemacht(long jahrId, Schrittakte schritt) {
        Sperre sperre = buchhalter.sperre(ansaetze.findCarriedOn(jahrId).keySet());
        Map<Long, Geldbetrag> fortgefuehrt = ansaetze.findCarriedOn(jahrId);
        fortgefuehrt.keySet().retainAll(sperre.jahrId().keySet());
        boolean nacherfasst = schritt.wie().nacherfasst();
        AnsatzbuchungRule.bekanntmachen(fortgefuehrt, schritt.schritt().tag()).ifPresent(satz -> {
            BusinessRuleException.throwIfAny(buchhalter.verstoesse(sperre, nacherfasst));
            buchhalter.schreibe(sperre, satz, Angabe.ausSchritt(schritt.id(), nacherfasst));
        });
    }

    @Override
    public long ruhende(Collection<Long> schritte) {
        return ansaetze.countActs(schritte);
    }
}
