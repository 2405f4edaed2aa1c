package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;

/**
 * A budget year and how far its Haushaltssatzung is (rule H-3).
 *
 * @param grundlage KEINE where no Satzung covers it
 * @param schrittId the last step of the Satzung; null for none
 */
public record Jahresplan(Jahresakte akte, Ansatzgrundlage grundlage, Long schrittId) {}
