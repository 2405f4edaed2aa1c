package de.familienaudit.probelauf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that keeps the data between two runs; one run at a time holds it. */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Creates the folder if necessary and takes possession of it. */
    static DataFolder open(Path folder) throws StartException {
        Path root = folder.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            PrivateFiles.createFolder(root);
            PrivateFiles.createFolder(root.resolve("logs"));
            channel = FileChannel.open(root.resolve("lauf.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartException(
                    "In den Ordner " + root + " darf der Benutzer „" + System.getProperty("user.name")
                            + "“ nicht schreiben; bitte die Rechte ändern oder den Ordner entfernen (er enthält die"
                            + " Daten früherer Probeläufe).",
                    e);
        }
        try {
            if (lock(channel) == null) {
                channel.close();
                throw new StartException("Mit dem Ordner " + root + " läuft bereits ein Probelauf; bitte ihn zuerst"
                        + " mit Strg+C beenden.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new StartException("Der Ordner " + root + " lässt sich nicht sperren: " + e.getMessage(), e);
        }
        return new DataFolder(root, channel);
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** A log file; the one of the run before is kept beside it. */
    Path freshLog(String name) throws IOException {
        Path log = root.resolve("logs").resolve(name);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".davor"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
