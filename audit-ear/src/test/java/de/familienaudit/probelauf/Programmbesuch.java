package de.familienaudit.probelauf;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One person who works with one of several servers, without a browser: opens a form and sends it. Follows no redirect. */
final class Programmbesuch {

    static final int REDIRECT = 302;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final CookieManager cookies = new CookieManager();
    private final String server;
    private HttpClient client;

    /** @param server address of the server, with a slash at the end */
    Programmbesuch(String server) {
        this.server = server;
        neueVerbindung();
    }

    /** Whoever thought for long: the server may have ended the connection meanwhile, which a browser would open anew by itself. */
    void neueVerbindung() {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    void anmelden(String benutzername, String passwort) throws IOException, InterruptedException {
        Map<String, String> felder = formular("anmelden.xhtml", "anmeldung");
        felder.put("benutzername", benutzername);
        felder.put("passwort", passwort);
        HttpResponse<String> antwort = sende("anmelden.xhtml", felder, "anmelden");
        if (antwort.statusCode() != REDIRECT) {
            throw new IllegalStateException(benutzername + " is not let in: " + antwort.statusCode());
        }
    }

    /** The fields of a form as the page fills them. */
    Map<String, String> formular(String path, String id) throws IOException, InterruptedException {
        HttpResponse<String> seite = client.send(aufruf(path).GET().build(), BodyHandlers.ofString());
        Element form = Jsoup.parse(seite.body()).getElementById(id);
        if (!(form instanceof FormElement found)) {
            throw new IllegalStateException("no form " + id + " on " + path + ", status " + seite.statusCode());
        }
        Map<String, String> felder = new LinkedHashMap<>();
        found.formData().forEach(feld -> felder.put(feld.key(), feld.value()));
        // a browser sends only the button that was pressed
        found.select("input[type=submit]").forEach(knopf -> felder.remove(knopf.attr("name")));
        return felder;
    }

    /** Presses a button of the form. */
    HttpResponse<String> sende(String path, Map<String, String> felder, String knopf)
            throws IOException, InterruptedException {
        Map<String, String> alle = new LinkedHashMap<>(felder);
        alle.put(knopf, knopf);
        String body = alle.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                aufruf(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", server + path)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder aufruf(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
