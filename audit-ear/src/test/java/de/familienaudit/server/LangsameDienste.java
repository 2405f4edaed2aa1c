package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.signatur.werk.Signaturwerk;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A time-stamp service and a revocation list on loopback, which answer when the test lets them. While it is open, the
 * program asks them; after {@link #close} it asks nobody, as before.
 */
final class LangsameDienste implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LangsameDienste.class.getName());

    private static final String ZEITSTEMPEL = "AUDIT_SIGNATUR_ZEITSTEMPEL";
    private static final String SPERRPRUEFUNG = "AUDIT_SIGNATUR_SPERRPRUEFUNG";
    private static final String VERTRAUEN = "AUDIT_SIGNATUR_VERTRAUEN";

    private final ServerSocket socket;
    private final Path vertrauen;
    private final Zeitstempelstelle stelle;
    private final Semaphore anfragen = new Semaphore(0);
    private volatile CountDownLatch erlaubnis = new CountDownLatch(1);

    private LangsameDienste() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        vertrauen = Files.createTempDirectory("vertrauen");
        stelle = new Zeitstempelstelle(adresse() + "sperrliste");
        start("accept", this::accept);
    }

    /** @param sperrpruefung whether revocation is asked as well */
    static LangsameDienste einrichten(boolean sperrpruefung) throws IOException {
        LangsameDienste dienste = new LangsameDienste();
        try {
            Files.write(
                    dienste.vertrauen.resolve("stelle.cer"),
                    dienste.stelle.zertifikat().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(ZEITSTEMPEL, dienste.adresse() + "zeitstempel");
        System.setProperty(SPERRPRUEFUNG, sperrpruefung ? "ja" : "nein");
        System.setProperty(VERTRAUEN, dienste.vertrauen.toString());
        liesEinstellungen();
        return dienste;
    }

    /** Waits until so many requests have come in, none of which is answered before {@link #antworten}. */
    void warteAufAnfragen(int anzahl) throws InterruptedException {
        assertThat(anfragen.tryAcquire(anzahl, 60, TimeUnit.SECONDS))
                .as(anzahl + " requests to the services")
                .isTrue();
    }

    /** Answers what waits and what comes. */
    void antworten() {
        erlaubnis.countDown();
    }

    /** No answers any more, until the next {@link #antworten}. */
    void schweigen() {
        anfragen.drainPermits();
        erlaubnis = new CountDownLatch(1);
    }

    @Override
    public void close() throws IOException {
        antworten();
        socket.close();
        System.clearProperty(ZEITSTEMPEL);
        System.clearProperty(SPERRPRUEFUNG);
        System.clearProperty(VERTRAUEN);
        liesEinstellungen();
        Files.delete(vertrauen.resolve("stelle.cer"));
        Files.delete(vertrauen);
    }

    /** The program reads its settings when it first needs them. */
    private static void liesEinstellungen() {
        Instance<Signaturwerk> werk = CDI.current().select(Signaturwerk.class);
        werk.destroy(werk.get());
    }

    private String adresse() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start("answer", () -> answer(client));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the services are closed", e);
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            byte[] body = client.getInputStream().readNBytes(length(head));
            CountDownLatch jetzt = erlaubnis;
            anfragen.release();
            jetzt.await();
            boolean liste = head.startsWith("GET /sperrliste");
            byte[] answer = liste ? stelle.sperrliste() : stelle.zeitstempel(body);
            OutputStream out = client.getOutputStream();
            String type = liste ? "application/pkix-crl" : "application/timestamp-reply";
            out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: "
                            + answer.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(answer);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a request to the services broke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            String text = head.toString(StandardCharsets.ISO_8859_1);
            if (text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
        throw new IOException("no request");
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .findFirst()
                .map(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .orElse(0);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "slow-services-" + name);
        thread.setDaemon(true);
        thread.start();
    }
}
