package de.familienaudit.probelauf;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** People who press their buttons at the same moment. */
final class AllAtOnce {

    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 30;
    private static final int PAUSE_MILLIS = 2000;

    private final AtomicLong begin = new AtomicLong();

    /** How often a server had no connection free. */
    private final AtomicInteger vertroestet = new AtomicInteger();

    /** Everybody's answer; the first who fails tells why. */
    static <T> List<T> inTurn(int threads, List<Callable<T>> tasks) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = tasks.stream().map(people::submit).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(10, TimeUnit.MINUTES));
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    /** All wait for each other and send; their answers in the order of the people. */
    List<HttpResponse<String>> send(List<Clerk> clerks, String what) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(clerks.size(), () -> begin.set(System.nanoTime()));
        List<HttpResponse<String>> answers = inTurn(
                clerks.size(),
                clerks.stream().map(clerk -> submission(clerk, barrier)).toList());
        System.out.println(clerks.size() + " " + what + " after " + (System.nanoTime() - begin.get()) / 1_000_000
                + " ms, " + vertroestet + " times no connection was free");
        return answers;
    }

    /** Where the server says that it has no connection free, the person sends the same form again, as the page advises. */
    private Callable<HttpResponse<String>> submission(Clerk clerk, CyclicBarrier barrier) {
        return () -> {
            barrier.await(3, TimeUnit.MINUTES);
            HttpResponse<String> answer = clerk.send();
            for (int n = 0; answer.statusCode() == UNAVAILABLE && n < PATIENCE; n++) {
                vertroestet.incrementAndGet();
                Thread.sleep(PAUSE_MILLIS);
                answer = clerk.send();
            }
            return answer;
        };
    }
}
