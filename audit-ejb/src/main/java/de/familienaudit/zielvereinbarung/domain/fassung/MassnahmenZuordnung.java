package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Suchtext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out which measure of a new text is which measure of the text before, so that progress stays with it (ADR 1): the
 * same title and number first, then the same title, wherever it stands now, then the same number.
 */
public final class MassnahmenZuordnung {

    /** A measure of the text before. */
    public record Bisher(long massnahmeId, Massnahmennummer nummer, String titel) {}

    /** A measure of the new text. */
    public record Neu(Massnahmennummer nummer, String titel) {}

    private final Map<Massnahmennummer, Bisher> zugeordnet = new LinkedHashMap<>();
    private final Set<Long> vergeben = new HashSet<>();
    private final List<Bisher> uebrig;

    public MassnahmenZuordnung(List<Bisher> bisherige, List<Neu> neue) {
        Map<String, List<Bisher>> nachTitel =
                bisherige.stream().collect(Collectors.groupingBy(b -> Suchtext.of(b.titel())));
        Map<Massnahmennummer, Bisher> nachNummer = new HashMap<>();
        bisherige.forEach(b -> nachNummer.put(b.nummer(), b));

        neue.forEach(neu -> gleicherTitel(nachTitel, neu)
                .filter(b -> b.nummer().equals(neu.nummer()))
                .forEach(b -> zuordnen(neu, b)));
        neue.forEach(neu -> {
            if (gleicherTitel(nachTitel, neu).count() == 1) {
                gleicherTitel(nachTitel, neu).forEach(b -> zuordnen(neu, b));
            }
        });
        neue.forEach(neu -> Optional.ofNullable(nachNummer.get(neu.nummer())).ifPresent(b -> zuordnen(neu, b)));
        uebrig = bisherige.stream()
                .filter(b -> !vergeben.contains(b.massnahmeId()))
                .toList();
    }

    private static Stream<Bisher> gleicherTitel(Map<String, List<Bisher>> nachTitel, Neu neu) {
        return nachTitel.getOrDefault(Suchtext.of(neu.titel()), List.of()).stream();
    }

    /** Unless one of them has its counterpart already. */
    private void zuordnen(Neu neu, Bisher bisher) {
        if (!zugeordnet.containsKey(neu.nummer()) && vergeben.add(bisher.massnahmeId())) {
            zugeordnet.put(neu.nummer(), bisher);
        }
    }

    /** The earlier measure that a number of the new text means; empty for a new measure. */
    public Optional<Bisher> bisher(Massnahmennummer neu) {
        return Optional.ofNullable(zugeordnet.get(neu));
    }

    /** Earlier measures that the new text does not have any more. */
    public List<Bisher> weggefallene() {
        return uebrig;
    }
}
