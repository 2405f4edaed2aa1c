package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that follows from a paper: whoever writes one asks before, and tells afterwards, in the same transaction (V-11). */
@Dependent
public class Papierfolgen {

    @Inject
    @Any
    private Instance<Papierfolge> folgen;

    /** As {@link Papierfolge#vollstaendig}. */
    public Papier vollstaendig(Papier papier, Papier bisher) {
        Papier ganz = papier;
        for (Papierfolge folge : folgen) {
            ganz = folge.vollstaendig(ganz, bisher);
        }
        return ganz;
    }

    /** As {@link Papierfolge#verstoesse}. */
    public List<Violation> verstoesse(
            Vorlage vorlage, Papierherkunft herkunft, Papier papier, Gremienauskunft auskunft) {
        return folgen.stream()
                .flatMap(f -> f.verstoesse(vorlage, herkunft, papier, auskunft).stream())
                .toList();
    }

    /** As {@link Papierfolge#folgt}. */
    public void folgt(Vorlage vorlage, Papier papier, Gremienauskunft auskunft) {
        folgen.forEach(f -> f.folgt(vorlage, papier, auskunft));
    }
}
