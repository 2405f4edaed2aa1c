package de.familienaudit.signatur.schriftstueck;

import java.time.LocalDate;

/**
 * Event, in the same transaction: a paper was signed. The slice that owns its record moves on what the signature moves; a
 * confirmation by a click fires nothing (rule S-2).
 *
 * @param art kind of the paper, for example {@code ZIELVEREINBARUNG}
 * @param bezugId id of the record that it was made from
 * @param papier whether by hand, recorded afterwards (rule G-7)
 * @param datum day of the signature
 * @param quelle where the paper is kept; empty for an electronic signature
 * @param grund why it was signed on paper; empty for an electronic signature
 * @param bemerkung who signed in which function and where, one line
 */
public record SchriftstueckUnterzeichnet(
        String art, long bezugId, boolean papier, LocalDate datum, String quelle, String grund, String bemerkung) {}
