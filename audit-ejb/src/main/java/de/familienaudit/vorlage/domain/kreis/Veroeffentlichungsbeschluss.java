package de.familienaudit.vorlage.domain.kreis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule V-10: that a body decided to publish a paper, as typed.
 *
 * @param tag day of that decision; null while it is not named
 * @param gremium id of the body; null while it is not named
 * @param grund why the ground of secrecy ended
 * @param freigabe which parts are cleared; never null
 */
public record Veroeffentlichungsbeschluss(LocalDate tag, Long gremium, String grund, Freigabe freigabe)
        implements Serializable {

    public Veroeffentlichungsbeschluss {
        grund = Objects.requireNonNullElse(grund, "");
        Objects.requireNonNull(freigabe, "freigabe");
    }
}
