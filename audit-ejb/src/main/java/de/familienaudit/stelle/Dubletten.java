package de.familienaudit.stelle;

import de.familienaudit.stelle.domain.Namensschluessel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds Stellen that may mean the same: equal but for case, articles and punctuation, or similar by their trigrams. */
@Dependent
class Dubletten {

    private static final int HOECHSTENS = 20;

    @Inject
    private StellenQuery query;

    /**
     * @param namen names of the Stellen that stand for themselves, by id
     * @param wortlaute every name and wording with the ids of the Stellen that it means
     */
    List<StellenListe.Dublette> find(Map<Long, String> namen, Map<String, Collection<Long>> wortlaute) {
        Map<String, Set<Long>> gleiche = new LinkedHashMap<>();
        wortlaute.forEach(
                (wortlaut, ids) -> gleiche.computeIfAbsent(Namensschluessel.of(wortlaut), k -> new TreeSet<>())
                        .addAll(ids));
        gleiche.remove("");
        Set<StellenListe.Dublette> dubletten = new LinkedHashSet<>();
        Set<List<Long>> paare = new HashSet<>();
        for (Set<Long> ids : gleiche.values()) {
            List<Long> liste = new ArrayList<>(ids);
            for (int i = 1; i < liste.size(); i++) {
                add(dubletten, paare, liste.get(0), liste.get(i), namen);
            }
        }
        query.findAehnliche(HOECHSTENS).forEach(paar -> add(dubletten, paare, paar.aeltere(), paar.juengere(), namen));
        return dubletten.stream().limit(HOECHSTENS).toList();
    }

    private static void add(
            Set<StellenListe.Dublette> dubletten, Set<List<Long>> paare, Long a, Long b, Map<Long, String> namen) {
        if (namen.containsKey(a) && namen.containsKey(b) && paare.add(List.of(a, b))) {
            dubletten.add(new StellenListe.Dublette(b, namen.get(b), a, namen.get(a)));
        }
    }
}
