package de.familienaudit.shared.zeit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rule F-3: something that comes again. Every day follows from the first one, its anchor: the 31st is the 28th in February and the 31st again
 * in March. When it was done moves no later day.
 *
 * @param anker the first day
 */
public record Wiederkehr(LocalDate anker, Takt takt) {

    public Wiederkehr {
        Objects.requireNonNull(anker, "anker");
        Objects.requireNonNull(takt, "takt");
    }

    /** The day after the one on which it is due, whenever that was done. */
    public LocalDate nach(LocalDate faellig) {
        return tage().filter(tag -> tag.isAfter(faellig)).findFirst().orElseThrow();
    }

    /**
     * The days up to the last one, both included.
     *
     * @param hoechstens no more than so many
     */
    public List<LocalDate> bis(LocalDate letzter, int hoechstens) {
        return tage().takeWhile(tag -> !tag.isAfter(letzter)).limit(hoechstens).toList();
    }

    private Stream<LocalDate> tage() {
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> takt.nach(anker, i));
    }
}
