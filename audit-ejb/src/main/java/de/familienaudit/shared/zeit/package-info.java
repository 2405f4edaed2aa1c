/**
 * Times as people write them ("III. Quartal 2027", "Jahresmittel 2019"): read, understood, and with the days they mean
 * (rules ); and numbers as people write them. For every slice that has a date of such precision.
 *
 * <p>What must not live here: what a time means for a measure, a budget or a deadline.
 */
package de.familienaudit.shared.zeit;
