package de.familienaudit.web.vertretung;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The document of appointment of a Vertretung as a file to save; never shown inside of a page of this program. */
@WebServlet("/verwaltung/urkunde")
public class UrkundeServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VertretungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        long vertretung = kennung(request, "id");
        AbgelegteDatei datei = service.urkunde(vertretung);
        return response -> {
            Dateiantwort.beginne(response, datei.medientyp(), datei.dateiname());
            response.setContentLengthLong(datei.groesse());
            Dateiantwort.schreibe(response, nummer -> service.stueck(vertretung, datei.inhaltId(), nummer));
        };
    }
}
