package de.familienaudit.zielvereinbarung.entwurf;

/**
 * Command: begin a draft from the Fassung in force (rule A-9).
 *
 * @param fassungId the Fassung in force that the author saw (rule G-4)
 * @param grund why the agreement is revised (rule G-1)
 */
public record EntwurfBeginnen(long fassungId, String grund) {}
