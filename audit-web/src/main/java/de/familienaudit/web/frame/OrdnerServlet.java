package de.familienaudit.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A folder is no page. Without this the server itself redirects from {@code /verwaltung} to {@code /verwaltung/} before any
 * filter, and repeats whatever host the request names. A test holds the list to the folders.
 */
@WebServlet(
        name = "OrdnerServlet",
        urlPatterns = {
            "/haushalt",
            "/hilfe",
            "/konto",
            "/resources",
            "/resources/audit",
            "/resources/css",
            "/resources/js",
            "/signatur",
            "/verwaltung",
            "/vorlage",
            "/zertifikat",
            "/zielvereinbarung"
        })
public class OrdnerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
