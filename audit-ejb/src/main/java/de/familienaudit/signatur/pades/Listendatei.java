package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * The head of a file that the program {@code vertrauenslisten} writes into the folder of trusted certificates, one for each
 * trusted list of the European Union (ADR 0025): lines "name: value" up to the first empty one, then certificates as PEM. The
 * first line says what it is and which form it has. Its writer is {@code Ankerdatei} in that program; both are tested with
 * the same example.
 */
final class Listendatei {

    private static final String ART = "Familienaudit-Vertrauensliste:";
    private static final String FORM = "1";
    private static final String FRIST = "Gueltig-Bis:";

    private Listendatei() {}

    /** Whether this is such a file, of whatever form; all others are certificates that somebody put there by hand. */
    static boolean ist(byte[] inhalt) {
        return text(inhalt).startsWith(ART);
    }

    /**
     * @param inhalt of such a file
     * @return last moment at which its certificates are trusted
     * @throws IOException when the form is not known or no end is told: such a file does not count
     */
    static Instant giltBis(byte[] inhalt) throws IOException {
        String form = text(inhalt).lines().findFirst().orElse("").substring(ART.length());
        if (!FORM.equals(form.strip())) {
            throw new IOException("a trusted list in a form that is not known here:" + form);
        }
        String frist = text(inhalt)
                .lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.startsWith(FRIST))
                .map(line -> line.substring(FRIST.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException("a trusted list without " + FRIST));
        try {
            return Instant.parse(frist);
        } catch (DateTimeParseException e) {
            throw new IOException("a trusted list whose end cannot be read: " + frist, e);
        }
    }

    private static String text(byte[] inhalt) {
        return new String(inhalt, StandardCharsets.UTF_8);
    }
}
