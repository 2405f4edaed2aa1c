package de.familienaudit.shared;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How long this thread computes. What a test promises about the effort of something must not depend on what else the machine does, as the
 * clock on the wall would; work in other threads is not seen, so only what does everything in its own is measured with it.
 */
public final class Rechenzeit {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begin = THREADS.getCurrentThreadCpuTime();

    private Rechenzeit() {}

    public static Rechenzeit beginnt() {
        return new Rechenzeit();
    }

    /** So far; asked in the same thread. */
    public Duration bisher() {
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begin);
    }
}
