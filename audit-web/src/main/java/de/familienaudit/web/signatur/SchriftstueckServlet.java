package de.familienaudit.web.signatur;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.signatur.SchriftstueckDatei;
import de.familienaudit.signatur.SchriftstueckService;
import de.familienaudit.web.dokument.Dateiantwort;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The frozen paper, the signed one or the scan, piece by piece. A PDF that this program made can be shown inside of a page
 * of this program ({@code anzeige=ja}); everything else is a download.
 */
@WebServlet("/signatur/datei")
public class SchriftstueckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
        boolean anzeige = !unterzeichnet
                && Dateiantwort.PDF.equals(datei.medientyp())
                && "ja".equals(request.getParameter("anzeige"));
        Dateiantwort.beginne(response, datei.medientyp(), datei.dateiname());
        response.setContentLengthLong(datei.groesse());
        if (anzeige) {
            // the viewer of the browser, in a page of this program only
            response.setHeader("Content-Disposition", Dateiantwort.disposition("inline", datei.dateiname()));
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'");
        }
        byte[] stueck = service.stueck(schriftstueck, unterzeichnet, 0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            response.getOutputStream().write(stueck);
            stueck = service.stueck(schriftstueck, unterzeichnet, nummer);
        }
    }
}
