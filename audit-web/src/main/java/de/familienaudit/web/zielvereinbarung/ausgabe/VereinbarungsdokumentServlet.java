package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.zielvereinbarung.ausgabe.Vereinbarungsdokument;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The agreement of one Fassung to take along: as PDF to read and keep, as Word document to go on writing. */
@WebServlet({VereinbarungsdokumentServlet.PDF, VereinbarungsdokumentServlet.WORD})
public class VereinbarungsdokumentServlet extends HttpServlet {

    static final String PDF = "/zielvereinbarung/fassung.pdf";
    static final String WORD = "/zielvereinbarung/fassung.docx";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VereinbarungsdokumentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Vereinbarungsdokument dokument;
        try {
            dokument = service.dokument(Long.parseLong(String.valueOf(request.getParameter("id"))));
        } catch (NotFoundException | NumberFormatException e) {
            log("document of a Fassung that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ForbiddenException e) {
            log("document refused", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (WORD.equals(request.getServletPath())) {
            Dateiantwort.beginne(response, Dateiantwort.WORD, dokument.dateiname() + ".docx");
            dokument.word(response.getOutputStream());
        } else {
            byte[] pdf = dokument.pdf();
            Dateiantwort.beginne(response, Dateiantwort.PDF, dokument.dateiname() + ".pdf");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        }
    }
}
