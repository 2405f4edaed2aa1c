package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.wirkung.Papiernennung;
import de.familienaudit.vorlage.wirkung.Papiernennungen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Rule V-11: what bodies are to decide on stays as it was submitted to them. */
@Dependent
public class Beschlusslage {

    /** A Fassung as something that papers name. */
    public static final String FASSUNG = "FASSUNG";

    @Inject
    private Papiernennungen papiere;

    /**
     * Papers first, then Fassungen: everybody locks in this order, so it is asked before the Fassung is locked.
     *
     * @throws BusinessRuleException V-11.vorlage_wartet with number and subject of a submitted paper that is not decided
     */
    public void pruefeKeineVorlageWartet(long fassungId) {
        papiere.findWartende(FASSUNG, fassungId).ifPresent(p -> {
            throw new BusinessRuleException(Violation.of("V-11.vorlage_wartet", name(p)));
        });
    }

    private static String name(Papiernennung papier) {
        return papier.nummer() == null ? papier.betreff() : papier.nummer() + " " + papier.betreff();
    }
}
