package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.domain.sitzung.SitzungsplanRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts sessions into the plan of a body, one or a row of them (rule V-16). */
@Dependent
class Sitzungsplaner {

    @Inject
    private SitzungRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @return V-16.…, form.…, all at once; empty when it can be planned */
    List<Violation> verstoesse(Planeingabe eingabe, Gremium gremium) {
        List<Violation> verstoesse = new ArrayList<>(ohneGremium(gremium));
        verstoesse.addAll(eingabe.verstoesse());
        verstoesse.addAll(SitzungsplanRule.geplant(eingabe.plan(), LocalDate.now(clock)));
        return verstoesse;
    }

    /** @throws BusinessRuleException V-16.…, form.… */
    Sitzung planen(Planeingabe eingabe, Gremium gremium) {
        BusinessRuleException.throwIfAny(verstoesse(eingabe, gremium));
        return anlegen(eingabe.plan(), gremium);
    }

    /** What was judged before. */
    Sitzung anlegen(Sitzungsplan plan, Gremium gremium) {
        Sitzung sitzung =
                Sitzung.planen(gremium, plan, LocalDate.now(clock), Erfassung.von(currentActor.get(), clock.instant()));
        repository.save(sitzung);
        return sitzung;
    }

    /** Null for none chosen. */
    Gremium gremium(Long id) {
        return id == null ? null : repository.findGremium(id);
    }

    static List<Violation> ohneGremium(Gremium gremium) {
        return gremium == null ? List.of(Violation.at("gremium", "form.pflichtfeld")) : List.of();
    }
}
