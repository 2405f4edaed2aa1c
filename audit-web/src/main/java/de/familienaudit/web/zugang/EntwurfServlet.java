package de.familienaudit.web.zugang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.zugang.EntwurfService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps what is being typed, a moment after each change, so that an ended session or a stopped server loses nothing.
 * Called by the script of the frame for forms that carry {@code data-entwurf}. Only requests of our own pages count.
 */
@WebServlet("/entwurf")
public class EntwurfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A page of another site cannot send a header of its own without being asked first, and is refused then. */
    private static final String OWN_SCRIPT = "X-Familienaudit";

    @Inject
    private transient EntwurfService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String schluessel = KlartextConverter.clean(request.getParameter("schluessel"));
        String inhalt = KlartextConverter.clean(request.getParameter("inhalt"));
        if (request.getHeader(OWN_SCRIPT) == null || schluessel == null || inhalt == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (inhalt.isEmpty()) {
                service.vergessen(schluessel);
            } else {
                service.merken(schluessel, inhalt);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BusinessRuleException e) {
            log("draft refused: " + e.getMessage(), e);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
