/**
 * The rules of the agreement (A-1 to A-12, G-1, G-7), in rooms with the names of the face. Plain Java, JPA annotations
 * and Bean Validation; no service, no query, no clock: the day is passed in.
 */
package de.familienaudit.zielvereinbarung.domain;
