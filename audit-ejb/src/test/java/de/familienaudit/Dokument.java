package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the documentation that is made from the code: compared by every build, written anew on demand. */
public final class Dokument {

    /** Writes every document of this kind; a test that does so carries the tag {@value #TAG}. */
    public static final String BEFEHL =
            "mvn -q test -pl audit-web -am -Dtest.groups=dokument -Ddokumente.schreiben=true";

    public static final String TAG = "dokument";

    private Dokument() {}

    /**
     * Compares a document with what the code says, after writing it where that is asked for.
     *
     * @param name file in docs
     * @param expected what the code says
     */
    public static void pruefe(String name, String expected) throws IOException {
        Path file = Path.of("..", "docs", name);
        if (Boolean.getBoolean("dokumente.schreiben")) {
            Files.writeString(file, expected);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("docs/%s is made from the code and out of date. Run: %s", name, BEFEHL)
                .isEqualTo(expected);
    }
}
