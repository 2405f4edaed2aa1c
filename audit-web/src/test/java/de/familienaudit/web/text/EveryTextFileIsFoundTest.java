package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of texts need no list: in a folder, as in the WAR, and in a JAR. */
class EveryTextFileIsFoundTest {

    @TempDir
    private Path folder;

    @Test
    void files_in_a_folder_are_read_in_their_language() throws IOException {
        write(folder);
        URL one = folder.resolve("rahmen.properties").toUri().toURL();
        assertThat(Textdateien.lies(one, ""))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "Straße", "b", "zwei", "c", "drei"));
        assertThat(Textdateien.lies(one, "en")).containsExactlyInAnyOrderEntriesOf(Map.of("a", "street"));
    }

    @Test
    void files_in_a_jar_are_read_even_while_it_is_open_elsewhere() throws IOException {
        Path jar = folder.resolve("mit leerzeichen.jar");
        URI uri = URI.create("jar:" + jar.toUri());
        try (FileSystem content = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            write(Files.createDirectories(content.getPath("/de/texte")));
        }
        URL one = new URL(uri + "!/de/texte/rahmen.properties");
        try (FileSystem open = FileSystems.newFileSystem(uri, Map.of())) {
            assertThat(open.isOpen()).isTrue();
            assertThat(Textdateien.lies(one, "")).hasSize(3).containsEntry("a", "Straße");
            assertThat(Textdateien.lies(one, "en")).hasSize(1).containsEntry("a", "street");
        }
    }

    @Test
    void a_text_in_two_files_is_refused_by_name() throws IOException {
        write(folder);
        Files.writeString(folder.resolve("zweite.properties"), "b=noch einmal\n");
        URL one = folder.resolve("rahmen.properties").toUri().toURL();
        assertThatThrownBy(() -> Textdateien.lies(one, ""))
                .hasMessageContaining("zweite.properties")
                .hasMessageEndingWith(": b");
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("rahmen.properties"), "a=Straße\n");
        Files.writeString(folder.resolve("rahmen_en.properties"), "a=street\n");
        Files.writeString(folder.resolve("erste-teil.properties"), "b=zwei\nc=drei\n");
        Files.writeString(folder.resolve("lies.txt"), "d=vier\n");
    }
}
