package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.frist.Termin;
import de.familienaudit.frist.Termindatei;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** One session as an appointment for a calendar outside (F-4). */
@WebServlet("/vorlage/sitzung.ics")
public class SitzungIcsServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SitzungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Termin termin = service.termin(kennung(request, "id"));
        String name = termin.titel() + " " + termin.wann().tag() + ".ics";
        return response -> Dateiantwort.sende(response, Termindatei.MEDIENTYP, name, Termindatei.schreibe(termin));
    }
}
