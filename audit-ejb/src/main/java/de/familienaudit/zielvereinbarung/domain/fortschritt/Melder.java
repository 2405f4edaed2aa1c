package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import java.time.Instant;

/**
 * Who reports, and in what capacity; names as they are at that time (rule G-6).
 *
 * @param kontoId the account that typed it in
 * @param name display name of that account
 * @param als whether in the own name or in Vertretung of somebody (rule R-4)
 * @param auskunftVon who said it, when the Projektleitung reports for an external party (rule A-8), else empty
 * @param zeitpunkt when it was typed in
 * @param nacherfasst whether it is recorded afterwards from an older source (rule G-7)
 */
public record Melder(
        long kontoId, String name, Zustaendigkeit als, String auskunftVon, Instant zeitpunkt, boolean nacherfasst) {}
