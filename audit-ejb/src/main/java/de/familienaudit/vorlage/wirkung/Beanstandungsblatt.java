package de.familienaudit.vorlage.wirkung;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The deadlines of an objection, as the page of the paper tells them (rule V-7).
 *
 * @param gremium name of the body that decided; empty where none can be named
 * @param ausgesetztAm from this day on the decision is not executed
 * @param beschlossenAm null when the day is not known
 * @param bis by when the body deals with it again at the latest; null when the day of the decision is not known
 * @param sitzung its next session; null when none is known
 * @param zuSpaet whether that session lies after {@code bis}
 * @param befasstAm when it dealt with it again; null while it did not
 */
public record Beanstandungsblatt(
        String gremium,
        LocalDate ausgesetztAm,
        LocalDate beschlossenAm,
        LocalDate bis,
        LocalDate sitzung,
        boolean zuSpaet,
        LocalDate befasstAm)
        implements Serializable {}
