package de.familienaudit.vorlage.sitzung;

import java.util.Objects;

/**
 * What the list of sessions is narrowed to, as an address may say it; nonsense counts as nothing.
 *
 * @param gremium id of a body
 * @param jahr four digits
 * @param stand name of a Sitzungsstand; empty for all but what was taken back
 * @param seite number of the page
 */
public record SitzungFilter(String gremium, String jahr, String stand, int seite) {

    public SitzungFilter {
        gremium = Objects.requireNonNullElse(gremium, "");
        jahr = Objects.requireNonNullElse(jahr, "");
        stand = Objects.requireNonNullElse(stand, "");
    }

    /** The same on another page. */
    public SitzungFilter aufSeite(int andere) {
        return new SitzungFilter(gremium, jahr, stand, andere);
    }
}
