package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import java.io.IOException;
import java.io.InputStream;

/** The published JSON Schema (2020-12) of what the program puts out; one file for each version of the format. */
public final class Ausgabeschema {

    /** Path of its address inside the program. */
    public static final String PFAD = "/schema/zielvereinbarung-1.json";

    private static final String RESOURCE = "zielvereinbarung-1.schema.json";

    private Ausgabeschema() {}

    /** The schema as UTF-8. */
    public static byte[] lesen() throws IOException {
        try (InputStream in = Vereinbarungsdaten.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(RESOURCE + " is missing");
            }
            return in.readAllBytes();
        }
    }
}
