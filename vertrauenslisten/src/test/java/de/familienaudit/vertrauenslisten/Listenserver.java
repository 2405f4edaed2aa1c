package de.familienaudit.vertrauenslisten;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Serves lists on the loopback address and counts how often each was asked for. */
final class Listenserver implements AutoCloseable {

    private final Map<String, byte[]> seiten = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> fragen = new ConcurrentHashMap<>();
    private final HttpServer server;

    Listenserver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            fragen.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
            byte[] body = seiten.get(path);
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    String adresse(String path) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    void zeige(String path, byte[] body) {
        seiten.put(path, body);
    }

    void zeige(String path, String body) {
        zeige(path, body.getBytes(StandardCharsets.UTF_8));
    }

    void entferne(String path) {
        seiten.remove(path);
    }

    int fragen(String path) {
        AtomicInteger count = fragen.get(path);
        return count == null ? 0 : count.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
