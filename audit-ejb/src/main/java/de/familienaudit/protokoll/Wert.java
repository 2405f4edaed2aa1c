package de.familienaudit.protokoll;

import java.io.Serializable;

/**
 * A value before or after, ready to be put into words.
 *
 * @param art LEER, TEXT (String), ZAHL (BigDecimal), JA_NEIN (Boolean), DATUM (LocalDate), ZEITPUNKT (Instant), KONSTANTE
 *     (key of its word, like {@code Rolle.LESER}), PERSON ({@link Person}) or BEZUG ({@link Bezug})
 * @param inhalt the value of the type that art names, null for LEER
 */
public record Wert(String art, Serializable inhalt) implements Serializable {

    static final Wert LEER = new Wert("LEER", null);
}
