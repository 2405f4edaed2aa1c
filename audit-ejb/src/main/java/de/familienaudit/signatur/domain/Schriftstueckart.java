package de.familienaudit.signatur.domain;

/** Rule S-1: what is signed. An upper slice knows the record that a paper of its kind was made from. */
public enum Schriftstueckart {
    /** The declaration to a Fassung of the agreement. */
    ZIELVEREINBARUNG,
    /** A resolution paper that is issued (V-9). */
    AUSFERTIGUNG,
    /** A resolution paper that its signature decides, instead of a body (V-13). */
    EILENTSCHEIDUNG
}
