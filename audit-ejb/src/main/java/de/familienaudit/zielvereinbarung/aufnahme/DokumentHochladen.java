package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.Dateiname;
import java.util.Objects;

/**
 * Command: read an agreement from a document (rule A-2).
 *
 * @param dateiname name of the file as the browser gives it; a path in it is dropped
 * @param inhalt the bytes of the file
 */
public record DokumentHochladen(String dateiname, byte[] inhalt) {

    /**
     * The bare name of the file.
     *
     * @throws de.familienaudit.shared.BusinessRuleException G-1.datei_ohne_namen
     */
    String barerName() {
        return Dateiname.lies(Objects.requireNonNullElse(dateiname, ""));
    }

    @Override
    public String toString() {
        return "DokumentHochladen[" + dateiname + "]";
    }
}
