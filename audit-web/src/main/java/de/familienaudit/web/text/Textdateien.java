package de.familienaudit.web.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text files of one language: every {@code .properties} file in the folder {@code texte} of the class path. Which ones
 * there are is listed nowhere, so that a slice brings its own. Reading takes a moment: {@link AlleTexte} keeps the result.
 */
final class Textdateien {

    /** Always there; the others lie beside it, in a folder or in a JAR. */
    private static final String RAHMEN = "/de/familienaudit/web/texte/rahmen.properties";

    private static final Pattern NAME = Pattern.compile("[a-z-]+(?:_([a-z]{2}))?\\.properties");
    private static final String IN_JAR = "!/";

    private Textdateien() {}

    /** @param sprache {@code en}; empty for German, the language without a mark in the names of files */
    static Map<String, String> lies(String sprache) {
        return lies(Textdateien.class.getResource(RAHMEN), sprache);
    }

    /**
     * The files beside one of them.
     *
     * @throws IllegalStateException when a key stands in two files
     */
    static Map<String, String> lies(URL eine, String sprache) {
        try {
            URI uri = eine.toURI();
            return "jar".equals(uri.getScheme())
                    ? ausJar(uri.getRawSchemeSpecificPart(), sprache)
                    : ausOrdner(Path.of(uri).getParent(), sprache);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file system of our own and not the one that the JDK shares: somebody else may close that. */
    private static Map<String, String> ausJar(String ort, String sprache) throws IOException {
        int grenze = ort.indexOf(IN_JAR);
        Path jar = Path.of(URI.create(ort.substring(0, grenze)));
        try (FileSystem inhalt = FileSystems.newFileSystem(jar)) {
            return ausOrdner(inhalt.getPath(ort.substring(grenze + 1)).getParent(), sprache);
        }
    }

    private static Map<String, String> ausOrdner(Path ordner, String sprache) throws IOException {
        List<Path> dateien;
        try (Stream<Path> liste = Files.list(ordner)) {
            dateien = liste.filter(datei -> istIn(ordner, datei, sprache))
                    .sorted()
                    .toList();
        }
        Map<String, String> texte = new HashMap<>();
        for (Path datei : dateien) {
            Properties eigene = new Properties();
            try (Reader reader = Files.newBufferedReader(datei)) {
                eigene.load(reader);
            }
            for (String key : eigene.stringPropertyNames()) {
                if (texte.put(key, eigene.getProperty(key)) != null) {
                    throw new IllegalStateException(datei + " brings a text that another file has: " + key);
                }
            }
        }
        return Map.copyOf(texte);
    }

    private static boolean istIn(Path ordner, Path datei, String sprache) {
        Matcher name = NAME.matcher(ordner.relativize(datei).toString());
        return name.matches() && sprache.equals(name.group(1) == null ? "" : name.group(1));
    }
}
