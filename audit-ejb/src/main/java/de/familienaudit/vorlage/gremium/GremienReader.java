package de.familienaudit.vorlage.gremium;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.familienaudit.shared.ReadOnce;
import de.familienaudit.vorlage.domain.gremium.Festlegung;
import de.familienaudit.vorlage.domain.gremium.Gremiumsakte;
import de.familienaudit.vorlage.domain.gremium.Gremiumsname;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads all bodies of the Kommune with everything about them in two statements, once per page. */
@Dependent
public class GremienReader {

    @Inject
    private GremiumRepository repository;

    @Inject
    private ReadOnce einmal;

    /** What can be asked about the bodies of the actor's Kommune. */
    public Gremienkunde kunde() {
        return new Gremienkunde(akten());
    }

    /** All bodies by id, also those that were taken back. */
    Map<Long, Gremiumsakte> akten() {
        return einmal.ask("Gremienakten", this::readAkten);
    }

    private Map<Long, Gremiumsakte> readAkten() {
        Map<Long, List<Gremiumsname>> namen = repository.findNamen().stream()
                .collect(groupingBy(n -> n.gremium().id(), LinkedHashMap::new, toList()));
        Map<Long, List<Festlegung>> festlegungen = repository.findFestlegungen().stream()
                .collect(groupingBy(f -> f.gremium().id()));
        Map<Long, Gremiumsakte> akten = new LinkedHashMap<>();
        namen.forEach((id, eigene) -> akten.put(
                id, new Gremiumsakte(eigene.get(0).gremium(), eigene, festlegungen.getOrDefault(id, List.of()))));
        return akten;
    }
}
