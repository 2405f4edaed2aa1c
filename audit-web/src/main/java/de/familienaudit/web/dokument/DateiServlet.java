package de.familienaudit.web.dokument;

import de.familienaudit.dokument.AnhangDatei;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Hands an attached file out, piece by piece, always as a download: a browser never runs what somebody uploaded. */
@WebServlet("/datei")
public class DateiServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnhangService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        AnhangDatei datei = service.datei(kennung(request, "id"));
        return response -> {
            Dateiantwort.beginne(response, datei.medientyp(), datei.dateiname());
            response.setContentLengthLong(datei.groesse());
            Dateiantwort.schreibe(response, nummer -> service.stueck(datei.id(), nummer));
        };
    }
}
