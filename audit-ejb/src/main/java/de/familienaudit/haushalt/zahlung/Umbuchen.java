package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The rest of a line that moves to another position, as typed.
 *
 * @param zeileId the line of the commitment; null while none is chosen
 * @param jahresstelleId the other position of the same year; null while none is chosen
 * @param betrag how much of the rest
 * @param tag null while none is named
 * @param beleg may be empty
 */
public record Umbuchen(
        Long zeileId, Long jahresstelleId, String betrag, LocalDate tag, String beleg, String begruendung)
        implements Serializable {

    public Umbuchen {
        betrag = Objects.requireNonNullElse(betrag, "");
        beleg = Objects.requireNonNullElse(beleg, "");
        begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    List<Long> ziel() {
        return jahresstelleId == null ? List.of() : List.of(jahresstelleId);
    }

    Zahlungsangabe angabe() {
        return new Zahlungsangabe(tag, beleg, begruendung);
    }
}
