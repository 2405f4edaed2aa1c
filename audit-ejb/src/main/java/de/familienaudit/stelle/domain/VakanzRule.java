package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Rule R-4: an internal Stelle without a head today is vacated, and flags its measures. */
public final class VakanzRule {

    /** @param seit first day without a head; null when it never had one that the program knows of */
    public record Vakanz(LocalDate seit) {}

    private VakanzRule() {}

    /**
     * @param leitungen periods of all heads, of the past and the future too
     * @return empty when the Stelle is headed today, or is external
     */
    public static Optional<Vakanz> vakanz(boolean intern, Collection<Zeitraum> leitungen, LocalDate heute) {
        if (!intern || leitungen.stream().anyMatch(z -> z.contains(heute))) {
            return Optional.empty();
        }
        LocalDate seit = leitungen.stream()
                .flatMap(z -> z.bis().stream())
                .filter(bis -> bis.isBefore(heute))
                .max(Comparator.naturalOrder())
                .map(bis -> bis.plusDays(1))
                .orElse(null);
        return Optional.of(new Vakanz(seit));
    }
}
