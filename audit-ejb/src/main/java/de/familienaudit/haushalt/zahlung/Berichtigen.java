package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The correction of a closed year, as typed.
 *
 * @param satzId the act that it corrects; null while none is named
 * @param jahresstelleId the position of the open year; null while none is chosen
 * @param zuViel whether too much was paid, so that the amount comes back; else too little
 * @param tag null while none is named
 */
public record Berichtigen(
        Long satzId,
        Long jahresstelleId,
        boolean zuViel,
        String betrag,
        LocalDate tag,
        String beleg,
        String begruendung)
        implements Serializable {

    public Berichtigen {
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
