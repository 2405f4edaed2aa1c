package de.familienaudit.vorlage.domain.papier;

/**
 * Rules V-5, V-7: where a row of the Beratungsfolge is dealt with.
 *
 * @param sitzung id of the session; null when the program does not know it
 * @param fassung number of the version of the text that the body has before it; null when it is not known or nacherfasst
 */
public record Sitzungsbezug(Long sitzung, Integer fassung) {

    /** Neither is known. */
    public static final Sitzungsbezug OHNE = new Sitzungsbezug(null, null);
}
