package de.familienaudit.browser;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written letter by letter, with whatever head no browser would send. */
final class Rohaufruf {

    private static final int PATIENCE_MILLIS = 60_000;

    private Rohaufruf() {}

    /** @return the whole answer, head and body, as text */
    static String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    static String send(String request) throws IOException {
        URI address = URI.create(BrowserExtension.session().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
