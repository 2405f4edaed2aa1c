package de.familienaudit.web.error;

import de.familienaudit.web.frame.Netzadresse;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps threads of this server free while bodies come slowly, because each one holds a thread as long as it comes (ADR 39):
 * only some at a time, few of one address, and a form that does not come is broken off. What has no body passes.
 */
public class BodyFilter extends HttpFilter {

    /** Well below the threads of the server (docs/betrieb.md), so that pages can always be read. */
    static final int AT_ONCE = 60;

    /** People who share one address send forms one after the other, within milliseconds. */
    static final int OF_ONE_ADDRESS = 12;

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(BodyFilter.class.getName());

    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form is small and comes at once. */
    private static final long FORM_SECONDS = 20;

    /** With a file the same request also does the work: signing waits for services in the network. */
    private static final long FILE_SECONDS = 300;

    /** The slowest line that somebody works with: half a megabit per second. */
    private static final long BYTES_PER_SECOND = 65_536;

    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    @Inject
    private transient Netzadresse netzadresse;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private transient ManagedScheduledExecutorService clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod()) || request.getContentLengthLong() == 0) {
            chain.doFilter(request, response);
            return;
        }
        String address = netzadresse.von(request);
        if (!enter(address)) {
            FaultAnswer.busy(request, response);
            return;
        }
        boolean inside = true;
        try {
            if (isForm(request)) {
                boolean came = readInTime(request);
                leave(address);
                inside = false;
                if (came) {
                    chain.doFilter(request, response);
                }
            } else {
                inTime(request, FILE_SECONDS, () -> chain.doFilter(request, response));
            }
        } finally {
            if (inside) {
                leave(address);
            }
        }
    }

    /** Reads the fields now, so that whoever comes after has them at hand; the server keeps them. */
    private boolean readInTime(HttpServletRequest request) throws IOException, ServletException {
        return inTime(request, FORM_SECONDS, request::getParameterMap);
    }

    /** @return whether it was done in time; else the connection is broken */
    private boolean inTime(HttpServletRequest request, long seconds, Work work) throws IOException, ServletException {
        Deadline deadline = new Deadline();
        long size = Math.max(0, request.getContentLengthLong());
        ScheduledFuture<?> end = clock.schedule(deadline, seconds + size / BYTES_PER_SECOND, TimeUnit.SECONDS);
        boolean met;
        try {
            work.run();
        } finally {
            end.cancel(false);
            met = deadline.met();
        }
        return met;
    }

    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(FORM);
    }

    private boolean enter(String address) {
        if (all.incrementAndGet() > AT_ONCE) {
            all.decrementAndGet();
            return false;
        }
        if (byAddress.merge(address, 1, Integer::sum) > OF_ONE_ADDRESS) {
            leave(address);
            return false;
        }
        return true;
    }

    private void leave(String address) {
        all.decrementAndGet();
        byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }

    /** Something that reads a body. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException, ServletException;
    }

    /** Interrupts the thread that reads, which closes its connection; never a thread that does something else by then. */
    private static final class Deadline implements Runnable {

        private final Thread reader = Thread.currentThread();
        private boolean met;
        private boolean passed;

        @Override
        public synchronized void run() {
            if (!met) {
                passed = true;
                reader.interrupt();
            }
        }

        /** The work is done; says whether in time. */
        synchronized boolean met() {
            met = true;
            if (passed && Thread.interrupted()) {
                LOG.log(Level.INFO, "a body that did not come was broken off");
            }
            return !passed;
        }
    }
}
