package de.familienaudit.web.dokument;

import de.familienaudit.dokument.DateiQuelle;
import de.familienaudit.shared.Schriftform;
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
        return lesbar(part.getSubmittedFileName());
    }

    /** As the person sees the name: browsers write the letters that a header cannot hold as {@code %22}, {@code %0D}, {@code %0A}. */
    static String lesbar(String gesandt) {
        return Schriftform.eine(gesandt).replace("%22", "'").replace("\"", "'").replaceAll("(?i)(%0[da])+", " ");
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
