package de.familienaudit.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the session before the first browser test and ends it after the last one. */
final class BrowserExtension implements BeforeAllCallback {

    private static BrowserSession session;
    private static Exception failure;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (failure != null) {
            // what failed once is not tried again for each class
            throw failure;
        }
        if (session == null) {
            try {
                session = new BrowserSession();
            } catch (Exception e) {
                failure = e;
                throw e;
            }
            context.getRoot().getStore(Namespace.GLOBAL).put(BrowserSession.class, session);
        }
    }

    static BrowserSession session() {
        return session;
    }
}
