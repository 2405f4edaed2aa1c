package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An order that is done, as typed; its rest is free then.
 *
 * @param tag null while none is named
 * @param beleg may be empty
 */
public record Abschliessen(LocalDate tag, String beleg, String begruendung) implements Serializable {

    public Abschliessen {
        beleg = Objects.requireNonNullElse(beleg, "");
        begruendung = Objects.requireNonNullElse(begruendung, "");
    }

    Zahlungsangabe angabe() {
        return new Zahlungsangabe(tag, beleg, begruendung);
    }
}
