package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No folder is redirected by the server itself, which would repeat a foreign host")
class EveryFolderIsNoPageTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void everyFolderHasTheServlet() throws IOException {
        try (Stream<Path> paths = Files.walk(WEBAPP)) {
            assertThat(paths.filter(Files::isDirectory)
                            .map(WEBAPP::relativize)
                            .map(folder -> "/" + folder.toString().replace('\\', '/'))
                            .filter(folder -> !"/".equals(folder) && !folder.startsWith("/WEB-INF")))
                    .containsExactlyInAnyOrder(
                            OrdnerServlet.class.getAnnotation(WebServlet.class).urlPatterns());
        }
    }
}
