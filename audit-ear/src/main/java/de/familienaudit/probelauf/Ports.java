package de.familienaudit.probelauf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of the loopback interface. */
public final class Ports {

    /** The address everything listens on. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int HIGHEST = 65_535;

    private Ports() {}

    /** A port that nobody uses at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + LOOPBACK, e);
        }
    }

    /** Reads a port number from the command line. */
    static int parse(String text) throws StartException {
        int port;
        try {
            port = Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw notAPort(text, e);
        }
        if (port < 1 || port > HIGHEST) {
            throw notAPort(text, null);
        }
        return port;
    }

    private static StartException notAPort(String text, Exception cause) {
        return new StartException(
                "„" + text + "“ ist kein Port; bitte eine Zahl zwischen 1 und 65535 angeben, z. B. -Dport=9090.",
                cause);
    }

    /** Refuses a port that another program uses or that this user may not use. */
    static void requireFree(int port) throws StartException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
        } catch (IOException e) {
            throw new StartException(
                    "Der Port " + port + " ist belegt oder nicht erlaubt; bitte das andere Programm beenden oder einen"
                            + " anderen Port wählen, z. B. mvn -Prun -Dport=" + (port < HIGHEST ? port + 1 : 8080)
                            + ".",
                    e);
        }
    }

    private static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
