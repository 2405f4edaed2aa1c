package de.familienaudit.web.vertretung;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.stelle.UrkundeDatei;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.web.dokument.Dateiantwort;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The document of appointment of a Vertretung as a file to save; never shown inside of a page of this program. */
@WebServlet("/verwaltung/urkunde")
public class UrkundeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VertretungService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UrkundeDatei datei;
        try {
            datei = service.urkunde(Long.parseLong(id));
        } catch (NotFoundException e) {
            log("document that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ForbiddenException e) {
            log("document refused", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Dateiantwort.beginne(response, datei.medientyp(), datei.dateiname());
        response.setContentLength(datei.inhalt().length);
        response.getOutputStream().write(datei.inhalt());
    }
}
