package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What a recording of a paper names, for rooms that stand above. */
@Dependent
public class Gegenstandsliste {

    @Inject
    private BezugRepository repository;

    @Inject
    private VorlagenRepository vorlagen;

    /**
     * In their order; empty when it names nothing. One statement, a second one for none.
     *
     * @throws NotFoundException R-2
     */
    public List<Gegenstand> find(long vorlageId, int aufzeichnung) {
        List<Gegenstand> gegenstaende = repository.findGegenstaende(vorlageId, aufzeichnung);
        if (gegenstaende.isEmpty()) {
            vorlagen.find(vorlageId);
        }
        return gegenstaende;
    }
}
