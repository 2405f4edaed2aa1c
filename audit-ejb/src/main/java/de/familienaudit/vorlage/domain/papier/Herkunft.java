package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.Objects;

/** Rule G-7: from where a recorded paper is known, and why it is recorded or corrected. */
public record Herkunft(String quelle, String grund) implements Serializable {

    public Herkunft {
        quelle = Objects.requireNonNullElse(quelle, "").strip();
        grund = Objects.requireNonNullElse(grund, "").strip();
    }
}
