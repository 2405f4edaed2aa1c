/**
 * The program that keeps the trusted lists of the European Union (ADR 0025): it fetches them, has DSS verify them, and writes
 * the authorities that count into the folder of trusted certificates from which the servers read. The IT department runs
 * it, by a timer.
 *
 * <p>Nothing of the application belongs here and nothing of this may reach its class path: DSS needs another xmlsec for
 * trusted lists than the server gives to applications. The two meet in the files of that folder only, see {@link
 * de.familienaudit.vertrauenslisten.Ankerdatei}.
 */
package de.familienaudit.vertrauenslisten;
