package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import de.familienaudit.zielvereinbarung.ausgabe.Zeitplandokument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The plan as PDF with the filter of the page; {@code format} is A3 or A4, anything else is A4. */
@WebServlet("/zielvereinbarung/zeitplan.pdf")
public class ZeitplanPdfServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VereinbarungsdokumentService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Zeitplandokument plan = service.zeitplan(
                        FilterForm.aus(name -> parameter(request, name)).filter())
                .orElseThrow(NotFoundException::new);
        boolean gross = "A3".equals(request.getParameter("format"));
        Seitenformat format = gross ? Seitenformat.A3_QUER : Seitenformat.A4_QUER;
        return response -> Dateiantwort.sende(response, Dateiantwort.PDF, plan.dateiname() + ".pdf", plan.pdf(format));
    }
}
