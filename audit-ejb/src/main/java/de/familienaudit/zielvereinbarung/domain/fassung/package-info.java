/**
 * Entities and rules of an agreement and its Fassungen, down to the agreed words of a measure (rules,
 * A-11, G-1, G-7). The ground of the domain.
 */
package de.familienaudit.zielvereinbarung.domain.fassung;
