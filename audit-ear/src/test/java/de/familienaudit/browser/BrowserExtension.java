package de.familienaudit.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the session before the first browser test of a day and ends it after the last one. */
public final class BrowserExtension implements BeforeAllCallback {

    private static BrowserSession session;
    private static Exception failure;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (failure != null) {
            // what failed once is not tried again for each class
            throw failure;
        }
        String day = day(context.getRequiredTestClass());
        if (session == null || !session.day().equals(day)) {
            try {
                if (session != null) {
                    session.close();
                }
                session = new BrowserSession(day);
            } catch (Exception e) {
                failure = e;
                throw e;
            }
            context.getRoot().getStore(Namespace.GLOBAL).put(BrowserSession.class, session);
        }
    }

    /** The day on which the tests of a class run; empty for the real one. */
    static String day(Class<?> testClass) {
        AmProbetag other = testClass.getAnnotation(AmProbetag.class);
        return other == null ? "" : other.value();
    }

    public static BrowserSession session() {
        return session;
    }
}
