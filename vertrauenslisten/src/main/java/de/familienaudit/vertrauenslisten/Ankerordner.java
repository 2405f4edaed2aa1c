package de.familienaudit.vertrauenslisten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of trusted certificates that the servers read. Each list has one file there, which is replaced in one step; files of
 * lists that count no more go, and files that somebody else put there are never touched.
 */
final class Ankerordner {

    private final Path folder;

    Ankerordner(Path folder) {
        this.folder = folder;
    }

    /** @throws ListenException when the folder cannot be read or written */
    void schreibe(Listenstand stand) {
        Map<String, byte[]> neue = new TreeMap<>();
        for (Vertrauensliste liste : stand.nationale()) {
            if (!liste.aussteller().isEmpty()) {
                neue.put(Ankerdatei.name(liste), Ankerdatei.inhalt(liste, stand.giltBis(liste)));
            }
        }
        try {
            for (Map.Entry<String, byte[]> datei : neue.entrySet()) {
                schreibe(folder.resolve(datei.getKey()), datei.getValue());
            }
            for (Path alt : eigene()) {
                if (!neue.containsKey(String.valueOf(alt.getFileName()))) {
                    Files.delete(alt);
                }
            }
        } catch (IOException e) {
            throw new ListenException("In den Ordner " + folder + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }

    /** What did not change stays as it is, so that no server reads it again. */
    private static void schreibe(Path file, byte[] inhalt) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), inhalt)) {
            Dateien.ersetze(file, inhalt);
        }
    }

    private List<Path> eigene() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Ankerdatei.NAME
                            .matcher(String.valueOf(file.getFileName()))
                            .matches())
                    .toList();
        }
    }
}
