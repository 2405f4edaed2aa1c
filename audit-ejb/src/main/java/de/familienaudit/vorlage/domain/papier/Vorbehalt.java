package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule V-11: a condition under which a paper was decided, for example that the budget becomes legally effective.
 *
 * @param text the condition
 * @param erfuelltAm day on which it was met; null while it is open
 * @param beleg evidence that it was met; empty while it is open
 */
public record Vorbehalt(String text, LocalDate erfuelltAm, String beleg) implements Serializable {

    public Vorbehalt {
        text = Objects.requireNonNullElse(text, "").strip();
        beleg = Objects.requireNonNullElse(beleg, "").strip();
    }

    public boolean istErfuellt() {
        return erfuelltAm != null;
    }
}
