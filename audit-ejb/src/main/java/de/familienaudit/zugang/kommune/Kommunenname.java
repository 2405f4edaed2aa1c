package de.familienaudit.zugang.kommune;

/**
 * What a document calls a Kommune.
 *
 * @param name the name on that day
 * @param art name of the KommuneArt
 */
public record Kommunenname(String name, String art) {

    public boolean istLandkreis() {
        return "LANDKREIS".equals(art);
    }
}
