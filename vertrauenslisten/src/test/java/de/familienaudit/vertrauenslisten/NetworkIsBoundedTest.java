package de.familienaudit.vertrauenslisten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S-4: Ein fremder Server, der zu viel, zu lange oder anderes sendet, hält den Listenlauf nicht auf")
class NetworkIsBoundedTest {

    private static final int GRENZE = 1000;

    private final CountDownLatch zuEnde = new CountDownLatch(1);
    private final ExecutorService faeden = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(faeden);
        server.createContext("/", exchange -> {
            int size = Integer.parseInt(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(200, size);
            exchange.getResponseBody().write(new byte[size]);
            exchange.close();
        });
        server.createContext("/stockt", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            warte();
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        zuEnde.countDown();
        server.stop(0);
        faeden.shutdownNow();
    }

    @Test
    @DisplayName("as large as allowed comes, one byte more does not")
    void size() throws IOException {
        Listenlader lader = new Listenlader(Duration.ofSeconds(60), GRENZE);
        assertThat(lader.hole(adresse("/?" + GRENZE))).hasSize(GRENZE);
        assertThatThrownBy(() -> lader.hole(adresse("/?" + (GRENZE + 1)))).hasMessage("die Antwort ist zu groß");
    }

    @Test
    @DisplayName("an answer that never ends is cut off")
    void endless() {
        Listenlader lader = new Listenlader(Duration.ofMillis(200), GRENZE);
        assertThatThrownBy(() -> lader.hole(adresse("/stockt"))).hasMessage("die Antwort dauert zu lange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://listen.example/", "liste.xml", "https:///", "http://a b/"})
    @DisplayName("only addresses of the web are asked")
    void addresses(String adresse) {
        assertThatThrownBy(() -> new Listenlader().hole(adresse))
                .isInstanceOf(IOException.class)
                .hasMessage("keine Adresse im Netz");
    }

    private String adresse(String path) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private void warte() {
        try {
            zuEnde.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
