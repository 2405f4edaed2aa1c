package de.familienaudit.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a POST of a script of ours, for questions whose words must stand in no address: addresses end in the logs of servers. Nothing
 * is changed by it.
 */
public abstract class AnfrageServlet extends AntwortServlet {

    /** A page of another site cannot send a header of its own without being asked first, and is refused then. */
    private static final String EIGENES_SKRIPT = "X-Familienaudit";

    private static final long serialVersionUID = 1L;

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(EIGENES_SKRIPT) == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        antworte(request, response);
    }
}
