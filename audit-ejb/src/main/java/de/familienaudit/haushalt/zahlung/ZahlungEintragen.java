package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A payment or a refund, as typed.
 *
 * @param zeileId the line of the commitment; null while none is chosen
 * @param tag when the money was moved; null while none is named
 * @param begruendung why the money came back; may be empty for a payment
 */
public record ZahlungEintragen(Long zeileId, String betrag, LocalDate tag, String beleg, String begruendung)
        implements Serializable {

    public ZahlungEintragen {
        betrag = Objects.requireNonNullElse(betrag, "");
        beleg = Objects.requireNonNullElse(beleg, "");
        begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    Zahlungsangabe angabe() {
        return new Zahlungsangabe(tag, beleg, begruendung);
    }
}
