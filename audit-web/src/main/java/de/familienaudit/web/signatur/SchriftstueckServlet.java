package de.familienaudit.web.signatur;

import de.familienaudit.signatur.schriftstueck.SchriftstueckDatei;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The frozen paper, the signed one or the scan, piece by piece. A PDF that this program made can be shown inside of a page
 * of this program ({@code anzeige=ja}); everything else is a download.
 */
@WebServlet("/signatur/datei")
public class SchriftstueckServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SchriftstueckService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        long schriftstueck = kennung(request, "id");
        boolean unterzeichnet = "unterzeichnet".equals(request.getParameter("art"));
        SchriftstueckDatei datei = service.datei(schriftstueck, unterzeichnet);
        boolean anzeige = datei.eigene()
                && Dateiantwort.PDF.equals(datei.medientyp())
                && "ja".equals(request.getParameter("anzeige"));
        return response -> {
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
            Dateiantwort.schreibe(response, nummer -> service.stueck(schriftstueck, unterzeichnet, nummer));
        };
    }
}
