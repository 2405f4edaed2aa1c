/**
 * The migrator: brings the schema of a database to the version that the application needs, as the owner of the
 * database. It serves the IT department (as a program), the try-out run and the tests (as an API).
 *
 * <p>Nothing of the application belongs here: no entity, no rule. The application never holds the owner's password.
 */
package de.familienaudit.db;
