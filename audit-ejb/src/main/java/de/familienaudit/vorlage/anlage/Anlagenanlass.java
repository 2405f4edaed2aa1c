package de.familienaudit.vorlage.anlage;

import java.util.Objects;

/**
 * Why annexes of a paper change.
 *
 * @param gesehen number of the recording that the person saw (G-4)
 * @param art name of a Fassungsart for what was submitted; else empty
 * @param grund for what was submitted or is nacherfasst; may be empty for a draft
 */
public record Anlagenanlass(int gesehen, String art, String grund) {

    public Anlagenanlass {
        art = Objects.requireNonNullElse(art, "");
        grund = Objects.requireNonNullElse(grund, "").strip();
    }
}
