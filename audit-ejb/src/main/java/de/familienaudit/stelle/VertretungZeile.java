package de.familienaudit.stelle;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One Vertretung in a list.
 *
 * @param stelle name of the Stelle
 * @param inhaber name of the person represented
 * @param vertreter name of the deputy
 * @param von first day
 * @param bis last day
 * @param stand name of the {@code Vertretungsstand} of today
 */
public record VertretungZeile(
        long id, String stelle, String inhaber, String vertreter, LocalDate von, LocalDate bis, String stand)
        implements Serializable {}
