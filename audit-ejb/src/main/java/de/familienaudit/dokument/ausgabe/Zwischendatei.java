package de.familienaudit.dokument.ausgabe;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is made whole on disk before the first byte of it is handed out: whatever fails while it is made gives an
 * error, never half a file (ADR 34). It is gone when it is closed, or when making it fails.
 */
public final class Zwischendatei implements Closeable {

    private final FileChannel datei;

    private Zwischendatei(FileChannel datei) {
        this.datei = datei;
    }

    /** Writes the content. */
    @FunctionalInterface
    public interface Inhalt {

        /** @param out stays open */
        void schreibe(OutputStream out) throws IOException;
    }

    /** Makes a file in the folder for temporary files; the caller closes it. */
    public static Zwischendatei mit(Inhalt inhalt) {
        return mit(Path.of(System.getProperty("java.io.tmpdir")), inhalt);
    }

    static Zwischendatei mit(Path ordner, Inhalt inhalt) {
        Zwischendatei datei = null;
        boolean ganz = false;
        try {
            datei = new Zwischendatei(FileChannel.open(
                    Files.createTempFile(ordner, "ausgabe", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(datei.datei));
            inhalt.schreibe(out);
            out.flush();
            ganz = true;
            return datei;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (datei != null && !ganz) {
                datei.close();
            }
        }
    }

    /** Size in bytes. */
    public long groesse() {
        try {
            return datei.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the whole content; the stream stays open. */
    public void schreibe(OutputStream out) throws IOException {
        datei.position(0);
        Channels.newInputStream(datei).transferTo(out);
    }

    @Override
    public void close() {
        try {
            datei.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
