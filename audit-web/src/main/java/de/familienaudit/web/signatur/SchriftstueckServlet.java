package de.familienaudit.web.signatur;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.signatur.SchriftstueckDatei;
import de.familienaudit.signatur.SchriftstueckService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The frozen paper, the signed one or the scan, piece by piece. A PDF that this program made can be shown inside of a page
 * of this program ({@code anzeige=ja}); everything else is a download.
 */
@WebServlet("/signatur/datei")
public class SchriftstueckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PDF = "application/pdf";

    @Inject
    private transient SchriftstueckService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long schriftstueck = Long.parseLong(id);
        boolean unterzeichnet = "unterzeichnet".equals(request.getParameter("art"));
        SchriftstueckDatei datei;
        try {
            datei = service.datei(schriftstueck, unterzeichnet);
        } catch (NotFoundException e) {
            log("paper that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean anzeige =
                !unterzeichnet && PDF.equals(datei.medientyp()) && "ja".equals(request.getParameter("anzeige"));
        response.setContentType(datei.medientyp());
        response.setContentLengthLong(datei.groesse());
        response.setHeader("Content-Disposition", disposition(anzeige, datei.dateiname()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        if (anzeige) {
            // the viewer of the browser, in a page of this program only
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        } else {
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        byte[] stueck = service.stueck(schriftstueck, unterzeichnet, 0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            response.getOutputStream().write(stueck);
            stueck = service.stueck(schriftstueck, unterzeichnet, nummer);
        }
    }

    /** The name in plain ASCII for old clients, and as RFC 6266 writes umlauts. */
    private static String disposition(boolean anzeige, String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return (anzeige ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
