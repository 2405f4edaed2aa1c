package de.familienaudit.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is delivered, with the test classes added to its WAR. */
final class TestArchive {

    /** Test code that runs outside of the server only. */
    private static final List<String> OUTSIDE =
            List.of("de/familienaudit/browser/", "de/familienaudit/probelauf/", "META-INF/services/");

    private TestArchive() {}

    static EnterpriseArchive create() {
        File delivered = Path.of(System.getProperty("audit.ear")).toFile();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, delivered);
        WebArchive war = ear.getAsType(WebArchive.class, "/audit-web.war");
        addTestClasses(war);
        openDoorForRunner(war);
        war.addAsLibraries(location(Assertions.class).toFile());
        return ear;
    }

    /** The runner of the tests calls its servlet without signing in; nothing else changes in web.xml. */
    private static void openDoorForRunner(WebArchive war) {
        String open = "<url-pattern>/anmelden.xhtml</url-pattern>";
        try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            String webXml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String opened = webXml.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
            war.delete("WEB-INF/web.xml");
            war.addAsWebInfResource(new StringAsset(opened), "web.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTestClasses(WebArchive war) {
        Path root = location(TestArchive.class);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (OUTSIDE.stream().noneMatch(name::startsWith)) {
                    war.addAsResource(new FileAsset(file.toFile()), name);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
