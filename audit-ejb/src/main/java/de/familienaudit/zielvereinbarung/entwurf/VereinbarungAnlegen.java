package de.familienaudit.zielvereinbarung.entwurf;

import java.time.LocalDate;

/**
 * Command: a new agreement without a document, with the six Handlungsfelder of the audit standard (rule A-2).
 *
 * @param titel title of the agreement
 * @param laufzeitVon first day of the period, null when not known
 * @param laufzeitBis last day of the period, null when not known
 */
public record VereinbarungAnlegen(
        String titel, LocalDate laufzeitVon, LocalDate laufzeitBis, VorspannAngaben vorspann) {}
