package de.familienaudit.zielvereinbarung.fassung;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Puts measures together from rows that all come in the order of the numbers. */
final class EintragBuilder {

    private final Zuordnung<Fassungsreihe.Zugeordnet> stellen;
    private final Zuordnung<Fassungsreihe.Zugeordnet> anlagen;
    private final Map<Long, Map<String, List<String>>> verweise;

    EintragBuilder(
            Iterator<Fassungsreihe.Zugeordnet> stellen,
            Iterator<Fassungsreihe.Zugeordnet> anlagen,
            List<Fassungsreihe.Verweis> verweise) {
        this.stellen = new Zuordnung<>(stellen);
        this.anlagen = new Zuordnung<>(anlagen);
        this.verweise = verweise.stream()
                .collect(groupingBy(
                        Fassungsreihe.Verweis::fassungId,
                        groupingBy(Fassungsreihe.Verweis::von, mapping(Fassungsreihe.Verweis::auf, toList()))));
    }

    /** The next measure in order. */
    Fassungsinhalt.Eintrag eintrag(Fassungsreihe.Text t) {
        return new Fassungsinhalt.Eintrag(
                t.massnahmeId(),
                t.nummer(),
                t.vereinbart(),
                t.federfuehrung(),
                namen(stellen, t).stream().distinct().toList(),
                namen(anlagen, t),
                verweise(t.fassungId(), t.nummer().toString()));
    }

    /** What a measure or a Ziel builds on, sorted as text. */
    List<String> verweise(long fassungId, String nummer) {
        return verweise.getOrDefault(fassungId, Map.of()).getOrDefault(nummer, List.of()).stream()
                .sorted()
                .toList();
    }

    /** @throws IllegalStateException when something belonged to no measure that was asked for */
    void fertig() {
        stellen.fertig();
        anlagen.fertig();
    }

    private static List<String> namen(Zuordnung<Fassungsreihe.Zugeordnet> zeilen, Fassungsreihe.Text t) {
        return zeilen.solange(z -> z.textId() == t.id()).stream()
                .map(Fassungsreihe.Zugeordnet::name)
                .toList();
    }
}
