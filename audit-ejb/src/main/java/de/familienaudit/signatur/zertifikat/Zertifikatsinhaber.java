package de.familienaudit.signatur.zertifikat;

/**
 * To whom the register binds a certificate.
 *
 * @param kontoId the person's account
 * @param name display name
 */
public record Zertifikatsinhaber(long kontoId, String name) {}
