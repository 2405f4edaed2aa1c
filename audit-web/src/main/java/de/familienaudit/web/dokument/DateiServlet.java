package de.familienaudit.web.dokument;

import de.familienaudit.dokument.AnhangDatei;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands an attached file out, piece by piece, always as a download: a browser never runs what somebody uploaded. */
@WebServlet("/datei")
public class DateiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnhangService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnhangDatei datei;
        try {
            datei = service.datei(Long.parseLong(String.valueOf(request.getParameter("id"))));
        } catch (NotFoundException | NumberFormatException e) {
            log("file that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ForbiddenException e) {
            log("file refused", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Dateiantwort.beginne(response, datei.medientyp(), datei.dateiname());
        response.setContentLengthLong(datei.groesse());
        byte[] stueck = service.stueck(datei.id(), 0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            response.getOutputStream().write(stueck);
            stueck = service.stueck(datei.id(), nummer);
        }
    }
}
