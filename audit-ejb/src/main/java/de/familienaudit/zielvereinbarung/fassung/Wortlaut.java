package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import java.io.Serializable;
import java.util.List;

/**
 * The text of a Fassung as it is, for reading and printing (rule G-1).
 *
 * @param felder its Handlungsfelder: all of them, or those of one page
 */
public record Wortlaut(FassungDetails fassung, List<Fassungstext.Feld> felder) implements Serializable {}
