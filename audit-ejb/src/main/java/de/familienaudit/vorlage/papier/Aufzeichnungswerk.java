package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one way to record a paper (G-1): a further Aufzeichnung by the actor, and what follows from it, in the same transaction (V-11). */
@Dependent
public class Aufzeichnungswerk {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private Papierfolgen folgen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @param vorlage was told before that the next Aufzeichnung holds */
    public void aufzeichnen(Vorlage vorlage, Papier papier, Fassungsstand stand, Gremienauskunft auskunft) {
        repository.save(
                new Aufzeichnung(vorlage, papier, stand, Erfassung.von(currentActor.get(), clock.instant())), papier);
        folgen.folgt(vorlage, papier, auskunft);
    }
}
