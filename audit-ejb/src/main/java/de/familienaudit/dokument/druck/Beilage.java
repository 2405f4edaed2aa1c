package de.familienaudit.dokument.druck;

/**
 * A file inside a PDF/A-3.
 *
 * @param name name of the file with its ending, without a path
 * @param medientyp media type, {@code application/json}
 * @param inhalt its bytes
 * @param beschreibung what it is, in words for people
 * @param beziehung how it belongs to the document
 */
public record Beilage(String name, String medientyp, byte[] inhalt, String beschreibung, Beziehung beziehung) {

    /** How a file belongs to the document that carries it (ISO 19005-3, AFRelationship). */
    public enum Beziehung {
        /** The document was made from it. */
        SOURCE("Source"),
        /** The same content in another form. */
        DATA("Data"),
        /** It adds to the document. */
        SUPPLEMENT("Supplement");

        private final String wert;

        Beziehung(String wert) {
            this.wert = wert;
        }

        /** As the PDF writes it. */
        public String wert() {
            return wert;
        }
    }

    public Beilage {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        inhalt = inhalt.clone();
    }

    @Override
    public byte[] inhalt() {
        return inhalt.clone();
    }
}
