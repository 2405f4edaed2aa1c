package de.familienaudit.vorlage.kreis;

import de.familienaudit.shared.BusinessRuleException;

/** What follows when a paper ceases to be public (V-10). Declared here, implemented by rooms that stand above. */
public interface Schliessungsfolge {

    /**
     * Nothing of the paper shows where everybody reads any more, in the same transaction.
     *
     * @throws BusinessRuleException where something else has to be done before
     */
    void geschlossen(long vorlageId);
}
