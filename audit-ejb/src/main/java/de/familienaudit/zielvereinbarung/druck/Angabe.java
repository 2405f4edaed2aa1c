package de.familienaudit.zielvereinbarung.druck;

/**
 * One row of a table of particulars.
 *
 * @param name what it is
 * @param wert what the agreement says, never empty
 */
public record Angabe(String name, String wert) {

    private static final String KEINE = "keine Angabe";

    /** A row that is there even where the agreement says nothing, because the form asks for it. */
    static Angabe immer(String name, String wert) {
        return new Angabe(name, wert == null || wert.isBlank() ? KEINE : wert.strip());
    }
}
