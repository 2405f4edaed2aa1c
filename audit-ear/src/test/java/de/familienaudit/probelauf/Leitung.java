package de.familienaudit.probelauf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between program and database, which a test can cut or let swallow everything. */
final class Leitung implements AutoCloseable {

    private static final int PIECE = 8192;

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile boolean closed;
    private ServerSocket door;

    /** @param target port of the database */
    Leitung(int target) throws IOException {
        this.target = target;
        this.port = Ports.free();
        open();
    }

    int port() {
        return port;
    }

    /** Everything passes again, on new connections. */
    synchronized void open() throws IOException {
        silent = false;
        endAll();
        if (door == null || door.isClosed()) {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            ServerSocket own = door;
            run(() -> accept(own));
        }
    }

    /** Connections end, and new ones are refused, as by a database that was stopped. */
    synchronized void cut() throws IOException {
        door.close();
        endAll();
    }

    /** Nothing comes through any more and nobody says so, as behind a firewall that forgot the connections. */
    void silence() {
        silent = true;
    }

    private void accept(ServerSocket own) {
        while (!own.isClosed()) {
            try {
                Socket near = own.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(near);
                ends.add(far);
                run(() -> pump(near, far));
                run(() -> pump(far, near));
            } catch (IOException e) {
                if (!own.isClosed() && !closed) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                if (!silent) {
                    out.write(piece, 0, n);
                }
            }
            while (silent) {
                Thread.sleep(50);
            }
        } catch (IOException e) {
            // one of both ends was closed, by the test or by a program that waited long enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void endAll() throws IOException {
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "leitung");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        cut();
    }
}
