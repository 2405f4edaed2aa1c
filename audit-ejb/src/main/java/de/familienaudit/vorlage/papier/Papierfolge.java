package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.util.List;

/** What follows when the result of a paper becomes or changes (V-11). Declared here, implemented by rooms that stand above. */
public interface Papierfolge {

    /**
     * The paper with what else is known of it: asked before its rules are.
     *
     * @param bisher as it was recorded before; null for a new one
     */
    default Papier vollstaendig(Papier papier, Papier bisher) {
        return papier;
    }

    /**
     * What forbids to record or submit it as it is; a precondition is asked for here and never at the decision.
     *
     * @param vorlage null for a new one
     * @param herkunft of the paper, also of a new one
     * @param papier as typed: its rows name no sessions yet where the paper is recorded as a whole
     */
    List<Violation> verstoesse(Vorlage vorlage, Papierherkunft herkunft, Papier papier, Gremienauskunft auskunft);

    /**
     * What follows from it, in the same transaction; called after its recording was written.
     *
     * @throws de.familienaudit.shared.BusinessRuleException V-11.… when it takes away what others rest on already
     */
    default void folgt(Vorlage vorlage, Papier papier, Gremienauskunft auskunft) {
        // a room that only forbids something has nothing to do
    }
}
