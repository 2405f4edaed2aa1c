package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every kind of thing that a paper can decide on. */
@Dependent
class Gegenstandskunde {

    @Inject
    @Any
    private Instance<Beschlussgegenstand> arten;

    /** In a fixed order. */
    List<Beschlussgegenstand> alle() {
        return arten.stream()
                .sorted(Comparator.comparing(Beschlussgegenstand::art))
                .toList();
    }

    /** @throws NotFoundException for a kind that nobody implements */
    Beschlussgegenstand art(Gegenstand.Sache sache) {
        return arten.stream()
                .filter(a -> a.art().equals(sache.art()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Names of those that there are, one question per kind; what the program does not keep has none. */
    Map<Gegenstand.Sache, String> namen(Collection<Gegenstand.Sache> sachen) {
        Map<Gegenstand.Sache, String> namen = new HashMap<>();
        sachen.stream()
                .filter(s -> s.id() != null)
                .collect(Collectors.groupingBy(
                        Gegenstand.Sache::art, Collectors.mapping(Gegenstand.Sache::id, Collectors.toSet())))
                .forEach((art, ids) -> art(new Gegenstand.Sache(art, null))
                        .namen(ids)
                        .forEach((id, name) -> namen.put(new Gegenstand.Sache(art, id), name)));
        return namen;
    }
}
