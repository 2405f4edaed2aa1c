package de.familienaudit.vorlage.domain.anlage;

import java.util.Objects;

/**
 * What is said of an annex (rule V-12).
 *
 * @param titel what it is; null counts as empty
 * @param oeffentlich whether whoever may see the paper may see it (V-10)
 */
public record Anlagenangabe(String titel, boolean oeffentlich) {

    public Anlagenangabe {
        titel = Objects.requireNonNullElse(titel, "").strip();
    }
}
