package de.familienaudit.shared.vergleich;

import java.io.Serializable;

/** A stretch of a text; {@code anders} when the other wording does not have it here. */
public record Stueck(String text, boolean anders) implements Serializable {}
