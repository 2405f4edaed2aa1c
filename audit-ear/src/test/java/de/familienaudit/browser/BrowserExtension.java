package de.familienaudit.browser;

import de.familienaudit.shared.ClockProducer;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts one session for all browser tests of this process, before the first one; it ends with the process. The tests of
 * another day have a session of their own, which ends with their class.
 */
public final class BrowserExtension implements BeforeAllCallback, AfterAllCallback {

    private static final String TODAY = "";

    private static BrowserSession ofToday;
    private static BrowserSession session;
    private static Exception failure;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Class<?> tests = context.getRequiredTestClass();
        AmProbetag other = tests.getAnnotation(AmProbetag.class);
        session = other == null ? ofToday() : new BrowserSession(other.value(), ZoneId.of(other.zone()));
    }

    private static BrowserSession ofToday() throws Exception {
        if (failure != null) {
            // what failed once is not tried again for each class
            throw failure;
        }
        if (ofToday == null) {
            try {
                ofToday = new BrowserSession(TODAY, ClockProducer.BERLIN);
            } catch (Exception e) {
                failure = e;
                throw e;
            }
        }
        return ofToday;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (session != null && session != ofToday) {
            session.close();
        }
        session = null;
    }

    /** The day on which the tests of a class run; empty for the real one. */
    static String day(Class<?> testClass) {
        AmProbetag other = testClass.getAnnotation(AmProbetag.class);
        return other == null ? TODAY : other.value();
    }

    public static BrowserSession session() {
        return session;
    }
}
