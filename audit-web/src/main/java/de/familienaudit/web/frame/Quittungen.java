package de.familienaudit.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code #{quittungen.marken}}: the marks of the forms that were taken last in this session. The browser keeps what was
 * typed until it reads the mark here. A receipt that gets lost with its server costs nothing: the form comes again and is
 * told that it was taken.
 */
@Named("quittungen")
@RequestScoped
public class Quittungen {

    private static final String ATTRIBUTE = Quittungen.class.getName();
    private static final int MAX = 30;

    @Inject
    private HttpServletRequest request;

    /** Separated by spaces, empty for none. */
    public String getMarken() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : String.join(" ", marken(session));
    }

    /** Whether the form with this mark was taken in this session. */
    public boolean hat(String marke) {
        HttpSession session = request.getSession(false);
        return session != null && marken(session).contains(marke);
    }

    /** This form is done, the browser need not keep it any more. */
    public void geben(String marke) {
        HttpSession session = request.getSession(false);
        if (session == null || marke.isEmpty()) {
            return;
        }
        List<String> marken = new ArrayList<>(marken(session));
        marken.add(marke);
        session.setAttribute(ATTRIBUTE, List.copyOf(marken.subList(Math.max(0, marken.size() - MAX), marken.size())));
    }

    @SuppressWarnings("unchecked")
    private static List<String> marken(HttpSession session) {
        Object found = session.getAttribute(ATTRIBUTE);
        return found == null ? List.of() : (List<String>) found;
    }
}
