package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.zeit.Feiertag;

/**
 * What is known about the day of a session beside the session itself (rule V-16).
 *
 * @param feiertag null when it is none
 * @param gremiumBesteht whether the body exists on the day
 * @param oeffentlich whether its sessions are public on the day
 * @param weitereAmTag whether the same body has another session on the day that is planned or took place
 */
public record Umstaende(Feiertag feiertag, boolean gremiumBesteht, boolean oeffentlich, boolean weitereAmTag) {}
