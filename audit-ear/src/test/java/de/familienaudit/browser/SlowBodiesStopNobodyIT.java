package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 300 connections from one machine begin to send a form and then send a letter now and then. */
@DisplayName("Wer langsam sendet, hält niemanden auf")
@ExtendWith(BrowserExtension.class)
class SlowBodiesStopNobodyIT {

    private static final int MANY = 300;
    private static final String BEGIN = "POST /anmelden.xhtml HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nbenutzername=";

    /** Longer than a form may take. */
    private static final Duration ATTACK = Duration.ofSeconds(30);

    /** Much for a busy machine, and half of what everybody waited before. */
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void othersReadAndSignInMeanwhile() throws Exception {
        Besucher leser = Besucher.angemeldet("leser");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(begin());
            }
            long end = System.nanoTime() + ATTACK.toNanos();
            long longest = 0;
            while (System.nanoTime() < end) {
                slow.removeIf(socket -> !sendsOneMore(socket));
                long begin = System.nanoTime();
                assertThat(leser.get("uebersicht.xhtml").status()).isEqualTo(200);
                assertThat(Besucher.neuAngemeldet("fachamt")
                                .get("uebersicht.xhtml")
                                .status())
                        .isEqualTo(200);
                longest = Math.max(longest, System.nanoTime() - begin);
                Thread.sleep(2000);
            }
            System.out.println("slowest of others: " + longest / 1_000_000 + " ms; slow ones left: " + slow.size());
            assertThat(Duration.ofNanos(longest)).isLessThan(SOON);
            assertThat(slow).as("connections that still send").isEmpty();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** From another address of this machine than the other tests. */
    private static Socket begin() throws IOException {
        URI address = URI.create(BrowserExtension.session().address());
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.2"), 0));
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream().write(BEGIN.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** False once the server has ended the connection or answered. */
    private static boolean sendsOneMore(Socket socket) {
        try {
            if (socket.getInputStream().available() > 0) {
                socket.close();
                return false;
            }
            socket.getOutputStream().write('x');
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
