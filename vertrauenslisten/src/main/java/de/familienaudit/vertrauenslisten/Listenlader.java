package de.familienaudit.vertrauenslisten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Fetches lists over the network. Each is limited in size, in the wait for its beginning and in the time to its end, since
 * it is not known to be genuine before it is here. A proxy is taken from the properties of Java.
 */
final class Listenlader implements Listenquelle {

    private static final Duration VERBINDUNG = Duration.ofSeconds(10);
    private static final Duration ANTWORT = Duration.ofSeconds(30);
    private static final Duration GANZ = Duration.ofMinutes(2);
    private static final int HOECHSTGROESSE = 50 * 1024 * 1024;
    private static final int GEFUNDEN = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(VERBINDUNG)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Duration ganz;
    private final int hoechstgroesse;

    Listenlader() {
        this(GANZ, HOECHSTGROESSE);
    }

    Listenlader(Duration ganz, int hoechstgroesse) {
        this.ganz = ganz;
        this.hoechstgroesse = hoechstgroesse;
    }

    @Override
    public byte[] hole(String adresse) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(webadresse(adresse)).timeout(ANTWORT).build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != GEFUNDEN) {
                    throw new IOException("der Server antwortet mit " + response.statusCode());
                }
                return gelesen(body);
            }
        } catch (ConnectException e) {
            throw new IOException("keine Verbindung", e);
        } catch (HttpTimeoutException e) {
            throw new IOException("keine Antwort in der Zeit", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("abgebrochen", e);
        }
    }

    /** Whoever still sends after that time is cut off: closing the stream ends the reading. */
    private byte[] gelesen(InputStream body) throws IOException {
        AtomicBoolean zuSpaet = new AtomicBoolean();
        CompletableFuture<Void> wecker = CompletableFuture.runAsync(
                () -> {
                    zuSpaet.set(true);
                    schliesse(body);
                },
                CompletableFuture.delayedExecutor(ganz.toMillis(), TimeUnit.MILLISECONDS));
        try {
            byte[] bytes = body.readNBytes(hoechstgroesse + 1);
            if (zuSpaet.get()) {
                throw new IOException("abgeschnitten");
            }
            if (bytes.length > hoechstgroesse) {
                throw new IOException("die Antwort ist zu groß");
            }
            return bytes;
        } catch (IOException e) {
            throw zuSpaet.get() ? new IOException("die Antwort dauert zu lange", e) : e;
        } finally {
            wecker.cancel(false);
        }
    }

    private static void schliesse(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI webadresse(String adresse) throws IOException {
        try {
            URI uri = URI.create(adresse);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("keine Adresse im Netz", e);
        }
        throw new IOException("keine Adresse im Netz");
    }
}
