package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.domain.UnterzeichnungsbefugnisPolicy;
import de.familienaudit.stelle.LandratFunktionen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Rule S-1: asks the Stellen of today what the actor may sign as. */
@Dependent
public class Unterzeichnungsbefugnis {

    @Inject
    private LandratFunktionen funktionen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    public UnterzeichnungsbefugnisPolicy policy() {
        return new UnterzeichnungsbefugnisPolicy(
                currentActor.get(),
                funktionen.am(LocalDate.now(clock)).stream()
                        .map(f -> new UnterzeichnungsbefugnisPolicy.Funktion(f.stelle(), f.vertretene()))
                        .toList());
    }
}
