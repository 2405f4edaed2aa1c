/**
 * Room eilentscheidung: the head of the administration decides instead of a body, by her signature, and its members are told (V-13). What such a paper
 * has to say is {@code EilangabenRule}, what the signature does {@code EilentscheidungRule}. Stands on gremium and papier.
 */
package de.familienaudit.vorlage.domain.eilentscheidung;
