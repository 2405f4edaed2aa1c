package de.familienaudit.haushalt.domain.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rule H-2: a Haushaltssatzung or Nachtragssatzung with its steps as far as they came.
 *
 * @param schritte oldest first, never empty
 */
public record Satzung(Satzungsart art, Satzungsjahre jahre, List<Satzungsschritt> schritte) implements Serializable {

    public Satzung {
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(jahre, "jahre");
        schritte = List.copyOf(schritte);
        if (schritte.isEmpty()) {
            throw new IllegalArgumentException("a Satzung begins with a step");
        }
    }

    /** The last step. */
    public Satzungsschritt letzter() {
        return schritte.get(schritte.size() - 1);
    }

    public Satzungsstand stand() {
        return letzter().stand();
    }

    /** This step, the last time it was taken; what was before a new draft counts no more. */
    public Optional<Satzungsschritt> schritt(Satzungsstand stand) {
        Optional<Satzungsschritt> gefunden = Optional.empty();
        for (Satzungsschritt schritt : schritte) {
            if (schritt.stand() == Satzungsstand.ENTWURF) {
                gefunden = Optional.empty();
            }
            if (schritt.stand() == stand) {
                gefunden = Optional.of(schritt);
            }
        }
        return gefunden;
    }

    /** When it took this step. */
    public Optional<LocalDate> tag(Satzungsstand stand) {
        return schritt(stand).map(Satzungsschritt::tag);
    }

    /** The day that ends the provisional regime; empty before. */
    public Optional<LocalDate> bekanntgemachtAm() {
        return tag(Satzungsstand.BEKANNTGEMACHT);
    }

    /** The same Satzung one step further. */
    public Satzung mit(Satzungsschritt schritt) {
        List<Satzungsschritt> alle = new ArrayList<>(schritte);
        alle.add(schritt);
        return new Satzung(art, jahre, alle);
    }
}
