package de.familienaudit.stelle;

import de.familienaudit.stelle.domain.Namensschluessel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
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

    List<StellenListe.Dublette> find() {
        Map<Long, String> namen = new HashMap<>();
        Map<String, Set<Long>> gleiche = new LinkedHashMap<>();
        query.findZumVerwechseln().forEach(wort -> {
            gleiche.computeIfAbsent(Namensschluessel.of(wort.wortlaut()), k -> new TreeSet<>())
                    .add(wort.stelleId());
            if (wort.steht()) {
                namen.put(wort.stelleId(), wort.name());
            }
        });
        gleiche.remove("");
        Set<StellenListe.Dublette> dubletten = new LinkedHashSet<>();
        Set<List<Long>> paare = new HashSet<>();
        for (Set<Long> ids : gleiche.values()) {
            List<Long> liste = new ArrayList<>(ids);
            for (int i = 1; i < liste.size(); i++) {
                add(dubletten, paare, liste.get(0), liste.get(i), namen);
            }
        }
        query.findAehnliche(HOECHSTENS).forEach(paar -> {
            namen.put(paar.aeltere(), paar.nameDerAelteren());
            namen.put(paar.juengere(), paar.nameDerJuengeren());
            add(dubletten, paare, paar.aeltere(), paar.juengere(), namen);
        });
        return dubletten.stream().limit(HOECHSTENS).toList();
    }

    private static void add(
            Set<StellenListe.Dublette> dubletten, Set<List<Long>> paare, Long a, Long b, Map<Long, String> namen) {
        if (namen.containsKey(a) && namen.containsKey(b) && paare.add(List.of(a, b))) {
            dubletten.add(new StellenListe.Dublette(b, namen.get(b), a, namen.get(a)));
        }
    }
}
