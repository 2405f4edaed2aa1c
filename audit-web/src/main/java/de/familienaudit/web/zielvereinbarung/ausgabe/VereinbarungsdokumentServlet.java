package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.zielvereinbarung.ausgabe.Vereinbarungsdokument;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The agreement of one Fassung to take along: as PDF to read and keep, as Word document to go on writing. */
@WebServlet({VereinbarungsdokumentServlet.PDF, VereinbarungsdokumentServlet.WORD})
public class VereinbarungsdokumentServlet extends AbrufServlet {

    static final String PDF = "/zielvereinbarung/fassung.pdf";
    static final String WORD = "/zielvereinbarung/fassung.docx";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VereinbarungsdokumentService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Vereinbarungsdokument dokument = service.dokument(kennung(request, "id"));
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
