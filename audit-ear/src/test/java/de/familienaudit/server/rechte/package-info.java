/**
 * The proof that rules hold everywhere: every service method, every role, own and foreign objects; every
 * table of the database. {@link de.familienaudit.server.rechte.Dienstaufrufe} holds one line per method, grouped by
 * slice in the classes named {@code …Aufrufe}: a new service method gets its line there.
 */
package de.familienaudit.server.rechte;
