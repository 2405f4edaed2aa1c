package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.domain.UnterzeichnungsbefugnisPolicy;
import de.familienaudit.stelle.LandratFunktionen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Rule S-1: asks the Stellen of a day what the actor may sign as. */
@Dependent
public class Unterzeichnungsbefugnis {

    @Inject
    private LandratFunktionen funktionen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** As of today. */
    public UnterzeichnungsbefugnisPolicy policy() {
        return policy(LocalDate.now(clock));
    }

    /** As of the day of a signature. */
    public UnterzeichnungsbefugnisPolicy policy(LocalDate tag) {
        return new UnterzeichnungsbefugnisPolicy(
                currentActor.get(),
                funktionen.am(tag).stream()
                        .map(f -> new UnterzeichnungsbefugnisPolicy.Funktion(f.stelle(), f.vertretene()))
                        .toList());
    }
}
