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
import org.jboss.shrinkwrap.api.asset.ClassLoaderAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it is delivered, with the test classes added to its WAR and the address of Arquillian's servlet opened: for
 * the container, and past the filter that knows only the addresses of the program.
 */
final class TestArchive {

    /** Test code that runs outside of the server only. */
    private static final List<String> OUTSIDE = List.of(
            "de/familienaudit/browser/",
            "de/familienaudit/probelauf/",
            "de/familienaudit/probetag/",
            "META-INF/services/");

    /** The example agreement, for tests that need all of its 54 measures. */
    static final String BEISPIEL = "beispiel/zielvereinbarung-kyffhaeuserkreis.txt";

    private static final String WEB_XML = "/WEB-INF/web.xml";

    private static final String OPEN_RUNNER =
            """
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>Arquillian</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-app>""";

    private static final String FIRST_FILTER = "<filter>";

    private static final String PAST_THE_FILTERS =
            """
            <filter>
                <filter-name>OpenRunnerFilter</filter-name>
                <filter-class>de.familienaudit.server.OpenRunnerFilter</filter-class>
              </filter>
              <filter-mapping>
                <filter-name>OpenRunnerFilter</filter-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              </filter-mapping>
              """;

    private TestArchive() {}

    static EnterpriseArchive create() {
        File delivered = Path.of(System.getProperty("audit.ear")).toFile();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, delivered);
        WebArchive war = ear.getAsType(WebArchive.class, "/audit-web.war");
        addTestClasses(war);
        war.addAsResource(new ClassLoaderAsset(BEISPIEL), BEISPIEL);
        openRunner(war);
        war.addAsLibraries(location(Assertions.class).toFile());
        return ear;
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

    /** The WAR lets nobody in without signing in, and no address that it does not know; the runner is neither. */
    private static void openRunner(WebArchive war) {
        String webXml;
        try (InputStream stream = war.get(WEB_XML).getAsset().openStream()) {
            webXml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        war.delete(WEB_XML);
        int filters = webXml.indexOf(FIRST_FILTER);
        String opened = webXml.substring(0, filters)
                + PAST_THE_FILTERS
                + webXml.substring(filters).replace("</web-app>", OPEN_RUNNER);
        war.addAsWebInfResource(new StringAsset(opened), "web.xml");
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
