package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * Rule H-13: what an act would do where it is limited.
 *
 * @param nummer of the position, or of its Deckungsring
 * @param wirkung negative takes away
 * @param danach may be negative; then the act is refused
 */
public record Grenzvorschau(String nummer, boolean ring, Geldbetrag vorher, Geldbetrag wirkung, Geldbetrag danach)
        implements Serializable {}
