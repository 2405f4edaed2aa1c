package de.familienaudit.haushalt.nacherfassung;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsnacherfassung;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungszeit;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A consent to money of a year that is only a record, as typed.
 *
 * @param haushaltsstelleId the position, whether the year has it yet or not; null while none is chosen
 * @param betreff what the money was asked for
 * @param beleg where it is proved
 * @param grund why it is recorded afterwards
 * @param bedingungen none for a consent that held at once
 * @param vorlagennummer the paper that it belongs to; empty for none
 */
public record ZustimmungNacherfassen(
        Long haushaltsstelleId,
        String betreff,
        String betrag,
        Zeitpunkt zeitpunkt,
        String beleg,
        String grund,
        List<Bedingungsangabe> bedingungen,
        String vorlagennummer)
        implements Serializable {

    public ZustimmungNacherfassen {
        betrag = Objects.requireNonNullElse(betrag, "");
        bedingungen = List.copyOf(bedingungen);
        vorlagennummer = Objects.requireNonNullElse(vorlagennummer, "").strip();
    }

    /**
     * When the Kämmerei consented.
     *
     * @param tag null while none is named
     * @param nurJahr the year, where only that is known; null where the day is
     */
    public record Zeitpunkt(LocalDate tag, String nurJahr) implements Serializable {

        /** The day is known. */
        public static Zeitpunkt am(LocalDate tag) {
            return new Zeitpunkt(tag, null);
        }

        /** The day is not known. */
        public static Zeitpunkt nurJahr(String jahr) {
            return new Zeitpunkt(null, jahr);
        }
    }

    Zustimmungsnacherfassung angabe(List<Bedingung> gelesene) {
        return new Zustimmungsnacherfassung(
                betreff, new Zustimmungszeit(zeitpunkt.tag(), zeitpunkt.nurJahr()), beleg, grund, gelesene);
    }
}
