package de.familienaudit.haushalt.nacherfassung;

import de.familienaudit.haushalt.domain.bindung.Ausgabeart;
import de.familienaudit.haushalt.domain.bindung.Ausgabeweise;
import de.familienaudit.haushalt.domain.bindung.Bewilligungsorgan;
import de.familienaudit.haushalt.domain.bindung.Nacherfassung;
import de.familienaudit.shared.EnumNames;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Expenditure of a year that is only a record, as typed.
 *
 * @param haushaltsstelleId the position, whether the year has it yet or not; null while none is chosen
 * @param betreff what it was for
 * @param beleg where it is proved
 * @param grund why it is recorded afterwards
 * @param vorlagennummer the paper that it belongs to; empty for none
 */
public record AusgabeNacherfassen(
        Long haushaltsstelleId,
        String betreff,
        String betrag,
        Zeitpunkt zeitpunkt,
        String beleg,
        String grund,
        Weise weise,
        String vorlagennummer)
        implements Serializable {

    public AusgabeNacherfassen {
        betrag = Objects.requireNonNullElse(betrag, "");
        vorlagennummer = Objects.requireNonNullElse(vorlagennummer, "").strip();
    }

    /**
     * When it was paid.
     *
     * @param tag null while none is named
     * @param nurJahr whether only the year is known
     */
    public record Zeitpunkt(LocalDate tag, boolean nurJahr) implements Serializable {

        /** The day is not known. */
        public static final Zeitpunkt NUR_JAHR = new Zeitpunkt(null, true);
    }

    /**
     * Whether the plan held it, and else who approved it and what paid for it.
     *
     * @param art name of an Ausgabeart; anything else is none
     * @param organ name of a Bewilligungsorgan; anything else is none
     * @param deckung in words; may be empty
     */
    public record Weise(String art, String organ, String deckung) implements Serializable {}

    Nacherfassung angabe() {
        return new Nacherfassung(
                betreff,
                zeitpunkt.tag(),
                zeitpunkt.nurJahr(),
                beleg,
                grund,
                new Ausgabeweise(
                        EnumNames.find(Ausgabeart.class, weise.art()).orElse(null),
                        EnumNames.find(Bewilligungsorgan.class, weise.organ()).orElse(null),
                        weise.deckung()));
    }
}
