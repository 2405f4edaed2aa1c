package de.familienaudit.zugang.konto;

/**
 * A role was given.
 *
 * @param kontoId the account
 * @param aufgabentrennung true when the account now has Administration together with another role (remark of rule R-3)
 */
public record RolleGegeben(long kontoId, boolean aufgabentrennung) {}
