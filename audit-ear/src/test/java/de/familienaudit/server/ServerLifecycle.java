package de.familienaudit.server;

import de.familienaudit.probelauf.AuditDatabase;
import de.familienaudit.probelauf.DatabaseSettings;
import de.familienaudit.probelauf.Installation;
import de.familienaudit.probelauf.StartException;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Starts PostgreSQL and Payara Server before Arquillian looks for its container, and ends both after the last test. */
final class ServerLifecycle {

    private final Installation installation = new Installation();
    private PayaraServer server;

    void start(@Observes ContainerRegistry registry) throws StartException, IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "server-test-end"));
        Path folder = TestFolders.ofThisProcess("server-test");
        TestFolders.clear(folder);
        installation.startDatabase(new DatabaseSettings(folder, TestFolders.postgresPrograms(), true));
        AuditDatabase database = installation.database();

        server = new PayaraServer(Path.of(System.getProperty("payara.server.home")), folder.resolve("domains"));
        server.start(database.environmentWithOwner());
        for (Container<?> container : registry.getContainers()) {
            container
                    .getContainerConfiguration()
                    .property("payaraHome", server.home().toString())
                    .property("adminHost", "127.0.0.1")
                    .property("adminPort", Integer.toString(server.adminPort()))
                    // it is running already, with the variables of our database
                    .property("allowConnectingToRunningServer", "true");
        }
    }

    void end(@Observes AfterSuite event) {
        stop();
    }

    private synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
        installation.close();
    }
}
