package de.familienaudit.zugang.kommune;

/**
 * Thresholds of the Kommune, for lists and overviews.
 *
 * @param stilleMonate months without a report after which a measure counts as silent (rule A-6)
 * @param vorschauTage days ahead in which an end counts as coming up soon
 */
public record Schwellenwerte(int stilleMonate, int vorschauTage) {}
