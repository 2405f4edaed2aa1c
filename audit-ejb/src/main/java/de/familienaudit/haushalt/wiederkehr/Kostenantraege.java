package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.domain.wiederkehr.Kostenakte;
import de.familienaudit.haushalt.domain.wiederkehr.KostenantragRule;
import de.familienaudit.haushalt.domain.wiederkehr.Kostenantragsakte;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which request is for which number of a recurring cost, for the room of commitments (rule H-8). */
@Dependent
public class Kostenantraege {

    @Inject
    private KostenRepository repository;

    @Inject
    private KostenQuery query;

    /**
     * Whether a number can be asked for; the cost is kept until the end of the transaction.
     *
     * @param jahr the budget year of the request
     * @return H-8.zurueckgenommen, or as {@link KostenantragRule} tells
     * @throws NotFoundException R-2
     */
    public List<Violation> verstoesse(long kostenId, int nummer, int jahr) {
        Kostenakte akte = repository.lock(kostenId);
        return akte.ruecknahme() == null
                ? KostenantragRule.verstoesse(
                        akte.kosten(), nummer, query.findBeantragte().getOrDefault(kostenId, Set.of()), jahr)
                : List.of(Violation.of("H-8.zurueckgenommen"));
    }

    public void schreibe(long kostenId, int nummer, long bindungId) {
        repository.save(new Kostenantragsakte(repository.get(kostenId), nummer, bindungId));
    }

    /** What a request is for; empty for no recurring cost. */
    public Optional<Bezug> find(long bindungId) {
        return repository.findAntrag(bindungId).map(a -> {
            Kostenakte akte = repository.get(a.kostenId());
            return new Bezug(akte.id(), akte.angabe().bezeichnung(), a.nummer());
        });
    }

    /**
     * A number of a recurring cost.
     *
     * @param bezeichnung of the cost
     */
    public record Bezug(long kostenId, String bezeichnung, int nummer) implements Serializable {}
}
