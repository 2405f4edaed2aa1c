package de.familienaudit.zielvereinbarung.domain.kennzahl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Rule A-12: whether a key figure reaches its target on a day. The last value up to that day decides, and up to the term
 * where one is agreed: what is reached later was not reached in time. Before the term it can only be reached or open.
 *
 * @param heute the day that is asked about
 */
public record KennzahlErreichtRule(LocalDate heute) {

    /** A value that counts, on its day. */
    public record Messung(LocalDate tag, BigDecimal zahl) {}

    /** How it stands on the day. */
    public Kennzahlstand stand(Kennzahldefinition definition, Collection<Messung> messungen) {
        boolean terminVorbei =
                definition.termin() != null && heute.isAfter(definition.termin().tag());
        LocalDate bis = terminVorbei ? definition.termin().tag() : heute;
        Optional<Messung> letzte =
                messungen.stream().filter(m -> !m.tag().isAfter(bis)).max(Comparator.comparing(Messung::tag));
        if (letzte.isEmpty()) {
            return Kennzahlstand.OFFEN;
        }
        if (definition.schwelle().istErreicht(letzte.get().zahl(), definition.zielwert())) {
            return Kennzahlstand.ERREICHT;
        }
        return definition.termin() == null || terminVorbei ? Kennzahlstand.NICHT_ERREICHT : Kennzahlstand.OFFEN;
    }
}
