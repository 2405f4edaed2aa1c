package de.familienaudit.web.zugang;

import de.familienaudit.shared.Akteur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session remembers of a signed-in person: who, and for which Kommune. Roles are read afresh at each request
 * (rule R-5).
 *
 * @param kontoId the account
 * @param kommuneId the Kommune chosen
 */
record Sitzung(long kontoId, long kommuneId) implements Serializable {

    private static final String ATTRIBUTE = Sitzung.class.getName();

    /** Begins a session; its id changes, so that one planted before the login is worth nothing. */
    static void beginnen(HttpServletRequest request, Akteur akteur) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new Sitzung(akteur.kontoId(), akteur.kommuneId()));
    }

    static Optional<Sitzung> von(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Sitzung) session.getAttribute(ATTRIBUTE));
    }

    static void beenden(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
