package de.familienaudit.zielvereinbarung;

/**
 * Command: begin a draft from the Fassung in force (rule A-9).
 *
 * @param grund why the agreement is revised (rule G-1)
 */
public record EntwurfBeginnen(long zielvereinbarungId, String grund) {}
