package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder with the last good edition of each list, so that a server without a way out still knows them. */
final class Listenablage {

    private final Path folder;

    Listenablage(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException when there is none */
    byte[] lies(String adresse) throws IOException {
        return Files.readAllBytes(datei(adresse));
    }

    void lege(String adresse, byte[] liste) throws IOException {
        Files.createDirectories(folder);
        Path neu = Files.createTempFile(folder, "neu", ".tmp");
        try {
            Files.write(neu, liste);
            Files.move(neu, datei(adresse), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(neu);
        }
    }

    private Path datei(String adresse) {
        return folder.resolve(PadesPruefer.sha256(adresse.getBytes(StandardCharsets.UTF_8)) + ".xml");
    }
}
