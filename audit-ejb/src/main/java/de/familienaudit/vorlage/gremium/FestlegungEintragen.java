package de.familienaudit.vorlage.gremium;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: what holds for a body in a period (rules V-2, V-3, V-4, V-10, V-16). Null texts count as empty.
 *
 * @param art name of a Festlegungsart
 * @param worueber name of a Beschlusssache, Abstimmungsgegenstand or Fristsache where the kind needs one
 * @param wert number of members or days, {@code true} or {@code false} for public sessions, or name of a Mehrheit
 * @param von first day; null for open
 * @param bis last day; null for open
 * @param quelle what tells of it
 */
public record FestlegungEintragen(
        String art, String worueber, String wert, LocalDate von, LocalDate bis, String quelle) {

    public FestlegungEintragen {
        art = Objects.requireNonNullElse(art, "");
        worueber = Objects.requireNonNullElse(worueber, "");
        wert = Objects.requireNonNullElse(wert, "");
        quelle = Objects.requireNonNullElse(quelle, "");
    }
}
