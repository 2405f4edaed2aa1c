package de.familienaudit.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of tests below target, which start empty. Processes that test at the same time share none of them. */
public final class TestFolders {

    private static final Path TARGET = Path.of(System.getProperty("audit.target"));

    /** The number of this process among those that test at the same time; alone when a class is run by hand. */
    private static final String PROCESS = System.getProperty("test.process", "process-1");

    private TestFolders() {}

    /** Where this process keeps data under that name. */
    public static Path ofThisProcess(String name) {
        return TARGET.resolve(name + "-" + PROCESS);
    }

    /** Where this process unpacks the programs of PostgreSQL, once for all its tests. */
    public static Path postgresPrograms() {
        return ofThisProcess("postgresql");
    }

    /** Removes a folder with everything in it. */
    public static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
