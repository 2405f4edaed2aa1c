/**
 * A budget year on a day: before it, provisional, free, closed, or a mere record (H-3, H-10, G-7), and which Ansatz counts in it. Everything
 * follows from days and acts; no calendar and no job changes a year.
 */
package de.familienaudit.haushalt.domain.jahr;
