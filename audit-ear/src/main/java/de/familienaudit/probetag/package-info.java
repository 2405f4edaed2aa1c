/**
 * A day to try the program with ({@code mvn -Prun -Dheute=2024-01-15}): a clock in the place of the real one, moved by whole
 * days (ADR 26). Packed only into the one-WAR form, like the example; the EAR knows nothing of it, and a test looks.
 *
 * <p>The launcher works out by how many days and tells both the program, by a variable, and the database, as its owner.
 */
package de.familienaudit.probetag;
