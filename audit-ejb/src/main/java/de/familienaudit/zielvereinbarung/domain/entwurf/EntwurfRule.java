package de.familienaudit.zielvereinbarung.domain.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import java.util.Collection;

/** Rule A-9: at most one draft of an agreement is open, and the next one begins from the Fassung in force. */
public final class EntwurfRule {

    private EntwurfRule() {}

    /**
     * Another draft may come, for example from a document.
     *
     * @param fassungen all Fassungen of the agreement
     * @throws BusinessRuleException A-9.entwurf_offen when one is written or examined
     */
    public static void keinOffener(Collection<Fassung> fassungen) {
        fassungen.stream().filter(f -> f.status().istOffen()).findFirst().ifPresent(f -> {
            throw new BusinessRuleException(Violation.of("A-9.entwurf_offen", f.nummer(), f.status()));
        });
    }

    /**
     * The Fassung from which a new draft begins.
     *
     * @param fassungen all Fassungen of the agreement
     * @throws BusinessRuleException A-9.entwurf_offen, A-9.andere_unterwegs, A-9.keine_in_kraft
     */
    public static Fassung grundlage(Collection<Fassung> fassungen) {
        keinOffener(fassungen);
        fassungen.stream().filter(f -> f.status().istUnterwegs()).findFirst().ifPresent(f -> {
            throw new BusinessRuleException(Violation.of("A-9.andere_unterwegs", f.nummer(), f.status()));
        });
        return fassungen.stream()
                .filter(f -> f.status() == Fassungsstatus.IN_KRAFT)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(Violation.of("A-9.keine_in_kraft")));
    }
}
