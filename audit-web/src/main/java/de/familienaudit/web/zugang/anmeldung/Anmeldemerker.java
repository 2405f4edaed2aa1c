package de.familienaudit.web.zugang.anmeldung;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What the web session remembers: nothing but the random key of the session in the database, which is asked at each
 * request (rule R-5). While the code of the second factor is still to come, the key lies under another name and opens
 * only the page that asks for it.
 */
final class Anmeldemerker {

    private static final String KEY = Anmeldemerker.class.getName();
    private static final String WAITING = KEY + ".code";

    private Anmeldemerker() {}

    /** Begins a session; its id changes, so that one planted before the login is worth nothing. */
    static void beginnen(HttpServletRequest request, String schluessel) {
        renewed(request).setAttribute(KEY, schluessel);
    }

    /** The password was right, the code is still to come. */
    static void aufCodeWarten(HttpServletRequest request, String schluessel) {
        renewed(request).setAttribute(WAITING, schluessel);
    }

    private static HttpSession renewed(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.removeAttribute(WAITING);
        return session;
    }

    /** Key of the session, empty when nobody is signed in. */
    static Optional<String> schluessel(HttpServletRequest request) {
        return attribute(request, KEY);
    }

    /** Key of the session that waits for its code. */
    static Optional<String> wartend(HttpServletRequest request) {
        return attribute(request, WAITING);
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }

    static void beenden(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
