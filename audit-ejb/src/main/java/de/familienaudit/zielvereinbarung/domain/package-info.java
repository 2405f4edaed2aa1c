/**
 * The rules of the agreement: Zielvereinbarung and its Fassungen, Handlungsfeld, Ziel, Massnahme with its text and its
 * progress, times as people write them (rules, G-1, G-7). Plain Java, JPA annotations and Bean Validation;
 * no service, no query, no clock: the day is passed in.
 */
package de.familienaudit.zielvereinbarung.domain;
