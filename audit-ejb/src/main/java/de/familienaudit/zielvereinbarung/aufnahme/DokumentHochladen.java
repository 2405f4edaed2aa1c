package de.familienaudit.zielvereinbarung.aufnahme;

/**
 * Command: read an agreement from a document (rule A-2).
 *
 * @param dateiname name of the file as the browser gives it; a path in it is dropped
 * @param inhalt the bytes of the file
 */
public record DokumentHochladen(String dateiname, byte[] inhalt) {

    private static final int MAX_NAME = 200;

    /** The bare name of the file, at most 200 characters, never empty. */
    String barerName() {
        String name = dateiname == null
                ? ""
                : dateiname
                        .replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{C}", "")
                        .strip();
        if (name.isEmpty()) {
            return "dokument";
        }
        return name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name;
    }

    @Override
    public String toString() {
        return "DokumentHochladen[" + barerName() + "]";
    }
}
