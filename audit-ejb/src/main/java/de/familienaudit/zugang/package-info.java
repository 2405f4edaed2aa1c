/**
 * Slice zugang: Kommune, accounts, roles, the permission table, signing in, typed text that was not sent yet; in rooms
 * {@code konto}, {@code anmeldung}, {@code kommune}, {@code rechte}, {@code zwischenstand}. Beside them: {@code wappen} reads
 * coats of arms, and {@code SchemaCheck} holds the program to the schema that it needs.
 *
 * <p>What must not live here: Stellen (slice stelle), the change log (slice protokoll), anything about agreements, money or papers.
 */
package de.familienaudit.zugang;
