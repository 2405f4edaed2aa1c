package de.familienaudit.web.vorlage.anlage;

import de.familienaudit.vorlage.anlage.AnlageZeile;
import de.familienaudit.vorlage.anlage.AnlagenService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Hands an annex out, piece by piece, always as a download: a browser never runs what somebody uploaded. */
@WebServlet("/vorlage/anlage")
public class AnlageServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnlagenService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        AnlageZeile anlage = service.datei(kennung(request, "id"));
        return response -> {
            Dateiantwort.beginne(response, anlage.medientyp(), anlage.dateiname());
            response.setContentLengthLong(anlage.groesse());
            Dateiantwort.schreibe(response, nummer -> service.stueck(anlage.id(), nummer));
        };
    }
}
