package de.familienaudit.web.vorlage.ausfertigung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The paper {@code id} as PDF in the form that councils know; {@code aufzeichnung} asks for a former recording. */
@WebServlet("/vorlage/vorlage.pdf")
public class VorlagePdfServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AusfertigungService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Vorlagenbogen bogen = service.dokument(kennung(request, "id"), aufzeichnung(request));
        return response -> Dateiantwort.sende(response, Dateiantwort.PDF, bogen.dateiname() + ".pdf", bogen.pdf());
    }

    private static Integer aufzeichnung(HttpServletRequest request) {
        if (parameter(request, "aufzeichnung").isEmpty()) {
            return null;
        }
        long nummer = kennung(request, "aufzeichnung");
        if (nummer > Integer.MAX_VALUE) {
            throw new NotFoundException();
        }
        return (int) nummer;
    }
}
