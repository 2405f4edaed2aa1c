/**
 * The proof that rules hold everywhere: every service method, every role, own and foreign objects; every
 * table of the database. Each slice brings its {@link de.familienaudit.server.rechte.Dienstbuch} with one line per method,
 * named {@code …Aufrufe}: a new service method gets its line there.
 */
package de.familienaudit.server.rechte;
