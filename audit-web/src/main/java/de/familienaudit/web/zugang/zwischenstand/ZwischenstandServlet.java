package de.familienaudit.web.zugang.zwischenstand;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.frame.Quittungen;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what is being typed, a moment after each change, so that an ended session or a stopped server loses nothing.
 * Called by the script of the frame for forms that carry {@code data-zwischenstand}. Only requests of our own pages count.
 */
@WebServlet("/zwischenstand")
public class ZwischenstandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A page of another site cannot send a header of its own without being asked first, and is refused then. */
    private static final String OWN_SCRIPT = "X-Familienaudit";

    /** Understood and not done, for a reason that the answer tells. */
    private static final int SC_UNPROCESSABLE = 422;

    @Inject
    private transient Texte texte;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient ZwischenstandService service;

    @Inject
    private transient Quittungen quittungen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String schluessel = KlartextConverter.clean(request.getParameter("schluessel"));
        String inhalt = KlartextConverter.clean(request.getParameter("inhalt"));
        if (request.getHeader(OWN_SCRIPT) == null || schluessel == null || inhalt == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!Long.toString(currentActor.get().kommuneId()).equals(request.getParameter("kommune"))) {
            // typed for a Kommune that was left in another tab: it must not turn up in the new one
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        try {
            if (inhalt.isEmpty()) {
                service.vergessen(schluessel);
            } else {
                service.merken(schluessel, inhalt);
                vergissGenommenes(request.getParameter("marke"), schluessel);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BusinessRuleException e) {
            refuse(response, e.violations().get(0));
        }
    }

    /** Sent before the form was, and overtaken by it: what was taken must not turn up again as something that was typed. */
    private void vergissGenommenes(String marke, String schluessel) {
        if (marke != null && quittungen.hat(marke)) {
            service.vergessen(schluessel);
        }
    }

    /** The script shows this sentence in the form. */
    private void refuse(HttpServletResponse response, Violation violation) throws IOException {
        response.setStatus(SC_UNPROCESSABLE);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(texte.regel(violation));
    }
}
