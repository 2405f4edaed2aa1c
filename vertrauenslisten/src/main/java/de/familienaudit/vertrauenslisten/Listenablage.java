package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A folder with the last good edition of each list, so that they count when nothing new comes. */
final class Listenablage implements Listenquelle {

    private final Path folder;

    Listenablage(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] hole(String adresse) throws IOException {
        try {
            return Files.readAllBytes(datei(adresse));
        } catch (NoSuchFileException e) {
            throw new IOException("es liegt keine gute Ausgabe vor", e);
        }
    }

    /** @throws ListenException when it cannot be written */
    void lege(String adresse, DSSDocument liste) {
        try (InputStream in = liste.openStream()) {
            Dateien.ersetze(datei(adresse), in.readAllBytes());
        } catch (IOException e) {
            throw new ListenException("In den Ordner " + folder + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    private Path datei(String adresse) {
        return folder.resolve(Dateien.sha256(adresse.getBytes(StandardCharsets.UTF_8)) + ".xml");
    }
}
