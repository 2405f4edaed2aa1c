/**
 * What stands in the documents of the slice zielvereinbarung, and in which order: the agreement as PDF and Word, the plan.
 * The templates lie beside these classes in the resources.
 *
 * <p>What must not live here: reading from the database (the face hands everything over), and how a PDF is made (slice
 * dokument).
 */
package de.familienaudit.zielvereinbarung.druck;
