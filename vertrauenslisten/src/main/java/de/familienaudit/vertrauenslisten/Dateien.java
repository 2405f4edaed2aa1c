package de.familienaudit.vertrauenslisten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files that are whole at every moment, for whoever reads them. */
final class Dateien {

    private Dateien() {}

    /** Replaces a file in one step. It gets the rights that new files have by default, since servers of other users read it. */
    static void ersetze(Path file, byte[] content) throws IOException {
        Path neu = file.resolveSibling("." + file.getFileName() + ".neu");
        try {
            Files.write(neu, content);
            Files.move(neu, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(neu);
        }
    }

    /** SHA-256, 64 hexadecimal digits, lower case. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
