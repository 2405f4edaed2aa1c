package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import de.familienaudit.zielvereinbarung.ausgabe.Zeitplandokument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The plan as PDF with the filter of the page; {@code format} is A3 or A4, anything else is A4. */
@WebServlet("/zielvereinbarung/zeitplan.pdf")
public class ZeitplanPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VereinbarungsdokumentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Zeitplandokument plan;
        try {
            plan = service.zeitplan(FilterForm.aus(name -> Objects.requireNonNullElse(request.getParameter(name), ""))
                            .filter())
                    .orElseThrow(NotFoundException::new);
        } catch (NotFoundException e) {
            log("plan of a Fassung that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ForbiddenException e) {
            log("plan refused", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean gross = "A3".equals(request.getParameter("format"));
        byte[] pdf = plan.pdf(gross ? Seitenformat.A3_QUER : Seitenformat.A4_QUER);
        Dateiantwort.beginne(response, Dateiantwort.PDF, plan.dateiname() + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
