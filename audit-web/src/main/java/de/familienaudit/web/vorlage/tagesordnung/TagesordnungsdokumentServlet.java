package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.tagesordnung.Tagesordnungsdokument;
import de.familienaudit.vorlage.tagesordnung.TagesordnungsdokumentService;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The agenda of a session to take along; {@code teile=beide} with the non-public part, anything else without it. */
@WebServlet({TagesordnungsdokumentServlet.PDF, TagesordnungsdokumentServlet.WORD})
public class TagesordnungsdokumentServlet extends AbrufServlet {

    static final String PDF = "/vorlage/tagesordnung.pdf";
    static final String WORD = "/vorlage/tagesordnung.docx";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TagesordnungsdokumentService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Tagesordnungsdokument dokument =
                service.dokument(kennung(request, "id"), "beide".equals(parameter(request, "teile")));
        boolean word = WORD.equals(request.getServletPath());
        return response -> {
            if (word) {
                Dateiantwort.beginne(response, Dateiantwort.WORD, dokument.dateiname() + ".docx");
                dokument.word(response.getOutputStream());
            } else {
                Dateiantwort.sende(response, Dateiantwort.PDF, dokument.dateiname() + ".pdf", dokument.pdf());
            }
        };
    }
}
