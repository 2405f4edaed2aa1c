package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * The Ansatz of a position, to change it beside others.
 *
 * @param id of the position in this year
 * @param bezeichnung empty for none
 * @param seite for its word
 * @param ansatz without Nachträge
 */
public record Ansatzzeile(long id, String nummer, String bezeichnung, Enum<?> seite, Geldbetrag ansatz)
        implements Serializable {}
