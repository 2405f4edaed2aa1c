package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A holder as the rules see one.
 *
 * @param person name as shown
 * @param kontoId the account, null for a person without one
 */
public record Innehabende(String person, Long kontoId, Besetzungsart art, Zeitraum gueltig) {

    /** Whether both are the same person: by account, without one by the name. */
    boolean istDieselbePerson(Innehabende other) {
        return kontoId == null && other.kontoId == null
                ? person.equalsIgnoreCase(other.person)
                : Objects.equals(kontoId, other.kontoId);
    }

    /** Whether both hold at least one day in common. */
    boolean ueberschneidet(Innehabende other) {
        return !endetVor(other) && !other.endetVor(this);
    }

    /** Whether this one is a head today or later. */
    boolean leitetAb(LocalDate heute) {
        return art == Besetzungsart.LEITUNG
                && gueltig.bis().filter(bis -> bis.isBefore(heute)).isEmpty();
    }

    private boolean endetVor(Innehabende other) {
        return gueltig.bis()
                .flatMap(bis -> other.gueltig.von().filter(bis::isBefore))
                .isPresent();
    }
}
