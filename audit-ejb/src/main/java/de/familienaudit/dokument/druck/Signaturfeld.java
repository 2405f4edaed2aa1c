package de.familienaudit.dokument.druck;

/**
 * An empty, visible field for an electronic signature. The layout reserves its place by an element with the id
 * {@link #platz()} and the class {@code signaturplatz} inside one of the class {@code signaturrahmen}; the field lies
 * exactly on it.
 *
 * @param name name of the field in the PDF, by which it is signed later; letters only
 * @param beschreibung what belongs there, for people who cannot see the page
 */
public record Signaturfeld(String name, String beschreibung) {

    private static final String PLATZ = "signaturfeld-";

    public Signaturfeld {
        if (!name.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("no name of a signature field: " + name);
        }
        if (beschreibung.isBlank()) {
            throw new IllegalArgumentException("a field without a description is not accessible");
        }
    }

    /** Id of the element in the layout that keeps the place free. */
    public String platz() {
        return PLATZ + name;
    }
}
