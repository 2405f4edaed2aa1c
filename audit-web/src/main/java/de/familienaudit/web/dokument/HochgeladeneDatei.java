package de.familienaudit.web.dokument;

import de.familienaudit.dokument.DateiQuelle;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file of a form; the server keeps it on its disk until the request ends. */
public record HochgeladeneDatei(Part part) implements DateiQuelle {

    /** Whether the form came with a file at all. */
    public static boolean istDa(Part part) {
        return part != null
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    @Override
    public String name() {
        return part.getSubmittedFileName();
    }

    @Override
    public long groesse() {
        return part.getSize();
    }

    @Override
    public InputStream oeffnen() throws IOException {
        return part.getInputStream();
    }
}
