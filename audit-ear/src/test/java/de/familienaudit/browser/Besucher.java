package de.familienaudit.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody who talks to the server without a browser and keeps to none of its manners: no script, no hidden button, any
 * field in any form. Follows no redirect.
 */
public final class Besucher {

    static final int OK = 200;
    public static final int REDIRECT = 302;

    private static final Map<String, Besucher> ANGEMELDET = new HashMap<>();

    /** As browsers do without TLS: the newer protocol would keep one connection, which the server may end between two requests. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private final String address = BrowserExtension.session().address();

    private Besucher() {}

    public static Besucher anonym() {
        return new Besucher();
    }

    /** An example account with a session of its own. */
    public static Besucher neuAngemeldet(String benutzername) {
        Besucher besucher = new Besucher();
        Antwort antwort = besucher.formular("anmelden.xhtml", "anmeldung")
                .mit("benutzername", benutzername)
                .mit("passwort", BrowserTest.PASSWORD)
                .sende("anmelden");
        if (antwort.status() != REDIRECT) {
            throw new IllegalStateException(benutzername + " is not let in: " + antwort.status());
        }
        return besucher;
    }

    /** An example account; one session for all tests that do not end it. */
    public static Besucher angemeldet(String benutzername) {
        return ANGEMELDET.computeIfAbsent(benutzername, Besucher::neuAngemeldet);
    }

    /** @param path inside the program, without a slash at its beginning */
    public Antwort get(String path) {
        return get(path, Map.of());
    }

    Antwort get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).GET();
        headers.forEach(request::header);
        return send(request);
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Posts a form. */
    Antwort post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of());
    }

    Antwort post(String path, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(query(fields)));
        headers.forEach(request::header);
        return send(request);
    }

    /** Posts a file as the body, as a program does. */
    public Antwort sende(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header("X-Familienaudit", "programm")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Opens a page and takes one of its forms, filled as the page fills it. */
    Formular formular(String path, String id) {
        return Formular.of(this, path, get(path), id);
    }

    /** What is sent back as it is, for files. */
    public byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Antwort send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Antwort(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole address of a path inside the program. */
    String adresse(String path) {
        return uri(path).toString();
    }

    private URI uri(String path) {
        return URI.create(address).resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * An answer of the server.
     *
     * @param ziel where a redirect leads to; empty without one
     */
    public record Antwort(int status, String text, String ziel) {

        public boolean fuehrtZurAnmeldung() {
            return status == REDIRECT && ziel.contains("/anmelden.xhtml");
        }
    }
}
