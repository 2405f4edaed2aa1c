package de.familienaudit.haushalt.domain.bindung;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule G-7: whether a plan held what was spent, and else who approved it and what paid for it. What the plan held needs neither.
 *
 * @param art null while none is chosen
 * @param organ null while none is chosen, and for what the plan held
 * @param deckung in words; may be empty, null counts as empty
 */
public record Ausgabeweise(Ausgabeart art, Bewilligungsorgan organ, String deckung) implements Serializable {

    /** Nothing was spent: of what was only asked for and consented to. */
    public static final Ausgabeweise KEINE = new Ausgabeweise(null, null, "");

    public Ausgabeweise {
        boolean geplant = art == Ausgabeart.PLANMAESSIG;
        organ = geplant ? null : organ;
        deckung = geplant ? "" : Objects.requireNonNullElse(deckung, "").strip();
    }
}
