package de.familienaudit.server;

import de.familienaudit.dokument.DateiQuelle;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file to attach, made in memory. */
public record Testdatei(String name, byte[] bytes) implements DateiQuelle {

    /** Begins like a PDF; the same name gives the same content. */
    public static Testdatei pdf(String name) {
        return new Testdatei(name, ("%PDF-1.7\n% " + name).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public long groesse() {
        return bytes.length;
    }

    @Override
    public InputStream oeffnen() {
        return new ByteArrayInputStream(bytes);
    }
}
