/**
 * Room fassung, the ground of the slice: the Fassungen of an agreement and the steps they take, their whole wording, the
 * comparison of two, and the parts of any Fassung. Every other room stands on it and it knows none of them: what it has
 * to ask above it declares ({@link de.familienaudit.zielvereinbarung.fassung.Nachfolgepruefung}).
 */
package de.familienaudit.zielvereinbarung.fassung;
