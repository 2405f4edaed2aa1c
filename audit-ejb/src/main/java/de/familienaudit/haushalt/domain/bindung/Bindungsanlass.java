package de.familienaudit.haushalt.domain.bindung;

import java.io.Serializable;

/**
 * Rules H-9, V-10: what a commitment is for, beside its words.
 *
 * @param vorlageId the paper, under whose policy its words are seen; null for none
 * @param massnahmeId null for none
 */
public record Bindungsanlass(Long vorlageId, Long massnahmeId) implements Serializable {}
