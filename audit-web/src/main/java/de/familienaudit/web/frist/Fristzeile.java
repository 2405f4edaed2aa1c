package de.familienaudit.web.frist;

import java.time.LocalDate;

/**
 * A deadline in a card (F-1).
 *
 * @param abstand how far away it is, in words
 * @param anlass what has to be done by it
 * @param adresse path inside the program where that is done
 */
public record Fristzeile(LocalDate tag, String abstand, String anlass, String adresse) {}
