package de.familienaudit.vorlage.gang;

import java.io.Serializable;
import java.util.Objects;

/**
 * Why a paper is submitted though somebody who was asked has not co-signed it (V-7).
 *
 * @param gesehen how much of the co-signing the person saw, for rule G-4
 */
public record OhneMitzeichnung(int gesehen, String grund) implements Serializable {

    public OhneMitzeichnung {
        grund = Objects.requireNonNullElse(grund, "").strip();
    }
}
