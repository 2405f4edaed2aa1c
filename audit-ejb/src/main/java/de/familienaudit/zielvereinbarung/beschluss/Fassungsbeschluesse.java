package de.familienaudit.zielvereinbarung.beschluss;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschlussausgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsbeschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorlagenbeschluss;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes what a paper does to Fassungen, with what follows for their measures and for what waits (A-5, A-8, A-9, V-11). */
@Dependent
class Fassungsbeschluesse {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private BeschlussRepository beschluesse;

    @Inject
    private FassungEffect wirkung;

    /** @return whether it could be decided */
    boolean beschliessen(Fassung fassung, Vorlagenbeschluss beschluss, boolean auchUngeprueft) {
        List<Fassungsereignis> bisherige = fassungen.findEreignisse(fassung.id());
        Optional<Fassungsereignis> ereignis =
                Fassungsbeschluss.beschliessen(fassung, beschluss, auchUngeprueft, bisherige, erfassung());
        ereignis.ifPresent(e -> {
            fassungen.save(e);
            wirkung.decided(fassung, beschluss.tag());
            wartendeBeschliessen(fassung.zielvereinbarung().id(), beschluss);
        });
        return ereignis.isPresent();
    }

    /** Every geringfügige Fortschreibung of the agreement that was in force by then. @return whether there was one */
    boolean wartendeBeschliessen(long zielvereinbarungId, Vorlagenbeschluss beschluss) {
        List<Fassungsereignis> offene = wirkung.waiting(zielvereinbarungId, beschluss.tag());
        offene.forEach(o -> fassungen.save(Fassungsbeschluss.mitbeschliessen(o.fassung(), beschluss, erfassung())));
        return !offene.isEmpty();
    }

    /** @return whether it could be refused */
    boolean ablehnen(Fassung fassung, Vorlagenbeschluss beschluss) {
        Optional<Fassungsereignis> ereignis =
                Fassungsbeschluss.ablehnen(fassung, beschluss, fassungen.findEreignisse(fassung.id()), erfassung());
        ereignis.ifPresent(fassungen::save);
        return ereignis.isPresent();
    }

    void vermerken(Fassung fassung, Vorlagenbeschluss beschluss, Beschlussausgang ausgang) {
        fassungen.save(Fassungsbeschluss.vermerken(fassung, beschluss, ausgang, erfassung()));
    }

    /**
     * Everything that the paper had decided of the agreement.
     *
     * @throws de.familienaudit.shared.BusinessRuleException V-11.in_kraft
     */
    void zuruecknehmen(long zielvereinbarungId, Vorlagenbeschluss durch, Beschlussausgang ausgang) {
        for (Fassungsereignis e : beschluesse.findStehende(durch.vorlageId(), zielvereinbarungId)) {
            fassungen.save(Fassungsbeschluss.zuruecknehmen(e, durch, ausgang, erfassung()));
            if (!e.fassung().istGeringfuegig()) {
                wirkung.decisionCorrected(e.fassung(), e.datum(), null);
            }
        }
        fassungen.flush(); // the state in between is one that the database asks for, too
    }

    /** The decision stands, on another day. */
    void tagBerichtigen(long zielvereinbarungId, Vorlagenbeschluss beschluss) {
        for (Fassungsereignis e : beschluesse.findStehende(beschluss.vorlageId(), zielvereinbarungId)) {
            fassungen.save(Fassungsbeschluss.tagBerichtigen(e, beschluss, erfassung()));
            if (!e.fassung().istGeringfuegig()) {
                wirkung.decisionCorrected(e.fassung(), e.datum(), beschluss.tag());
            }
        }
    }

    private Erfassung erfassung() {
        return wirkung.erfassung();
    }
}
