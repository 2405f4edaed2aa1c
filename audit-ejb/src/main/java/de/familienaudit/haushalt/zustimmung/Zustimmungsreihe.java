package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Erfuellungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmung;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsart;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words of the Kämmerei with their conditions as they stand (rule H-4). */
final class Zustimmungsreihe {

    private final Map<Long, List<Zustimmungsakte>> worte;
    private final Map<Long, List<Bedingungsakte>> bedingungen;
    private final Map<Long, Erfuellungsakte> erfuellungen;

    /** @param worte the latest of each request first */
    private Zustimmungsreihe(
            List<Zustimmungsakte> worte, List<Bedingungsakte> bedingungen, List<Erfuellungsakte> erfuellungen) {
        this.worte = worte.stream().collect(Collectors.groupingBy(Zustimmungsakte::bindungId));
        this.bedingungen = bedingungen.stream().collect(Collectors.groupingBy(Bedingungsakte::zustimmungId));
        this.erfuellungen =
                erfuellungen.stream().collect(Collectors.toMap(Erfuellungsakte::bedingungId, Function.identity()));
    }

    /** Those of these requests; three statements, however many. */
    static Zustimmungsreihe von(Collection<Long> bindungen, ZustimmungRepository repository) {
        List<Zustimmungsakte> worte = repository.findWorte(bindungen);
        List<Long> ids = worte.stream().map(Zustimmungsakte::id).toList();
        return new Zustimmungsreihe(worte, repository.findBedingungen(ids), repository.findErfuellungen(ids));
    }

    /** The latest first. */
    List<Zustimmungsakte> worte(long bindung) {
        return worte.getOrDefault(bindung, List.of());
    }

    List<Bedingungsakte> bedingungen(Zustimmungsakte wort) {
        return bedingungen.getOrDefault(wort.id(), List.of());
    }

    Bedingung bedingung(Bedingungsakte akte) {
        return akte.mit(erfuellungen.get(akte.id()));
    }

    /** What counts. */
    Optional<Zustimmungsakte> letztes(long bindung) {
        return worte(bindung).stream().findFirst();
    }

    /** Null while nothing was said. */
    Zustimmungsart art(long bindung) {
        return letztes(bindung).map(Zustimmungsakte::art).orElse(null);
    }

    /** Null while nothing was said. */
    Zustimmung zustimmung(long bindung) {
        return letztes(bindung)
                .map(wort ->
                        wort.mit(bedingungen(wort).stream().map(this::bedingung).toList()))
                .orElse(null);
    }
}
