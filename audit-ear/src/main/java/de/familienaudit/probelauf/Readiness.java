package de.familienaudit.probelauf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until the first page answers, and notices if it never will. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(8);

    /** How long the page may still be missing after the server has called itself ready. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final int OK = 200;

    private final PayaraMicro server;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(ANSWER)
            .build();

    Readiness(PayaraMicro server) {
        this.server = server;
    }

    void await() throws StartException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        long lastChance = Long.MAX_VALUE;
        while (System.nanoTime() < Math.min(end, lastChance)) {
            if (!server.isAlive()) {
                throw failed("Der Anwendungsserver hat sich beim Start beendet");
            }
            if (answers()) {
                return;
            }
            if (lastChance == Long.MAX_VALUE && saysReady()) {
                lastChance = System.nanoTime() + GRACE.toNanos();
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw failed("Die Anwendung ließ sich auf dem Anwendungsserver nicht starten");
    }

    private boolean answers() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address()))
                .timeout(ANSWER)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean saysReady() throws StartException {
        try {
            return server.saysReady();
        } catch (IOException e) {
            throw new StartException("Das Protokoll " + server.log() + " ist nicht lesbar: " + e.getMessage(), e);
        }
    }

    private StartException failed(String what) {
        return new StartException(what + "; den Grund nennt das Protokoll " + server.log() + ".");
    }
}
