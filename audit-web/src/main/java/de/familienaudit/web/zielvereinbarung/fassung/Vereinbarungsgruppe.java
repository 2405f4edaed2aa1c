package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An agreement and its Fassungen.
 *
 * @param kopf the first of them: it names the agreement
 * @param fassungen at least one, in the order of the list that they came from
 */
public record Vereinbarungsgruppe(FassungKopf kopf, List<FassungKopf> fassungen) implements Serializable {

    public Vereinbarungsgruppe {
        fassungen = List.copyOf(fassungen);
    }

    /** Each agreement once, in the order of its first Fassung. */
    static List<Vereinbarungsgruppe> aus(List<FassungKopf> fassungen) {
        Map<Long, List<FassungKopf>> jeVereinbarung = new LinkedHashMap<>();
        fassungen.forEach(f -> jeVereinbarung
                .computeIfAbsent(f.zielvereinbarungId(), id -> new ArrayList<>())
                .add(f));
        return jeVereinbarung.values().stream()
                .map(eine -> new Vereinbarungsgruppe(eine.get(0), eine))
                .toList();
    }
}
