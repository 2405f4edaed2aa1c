package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeformat;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabe;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** One whole Fassung as a file: {@code id} names it, {@code format} is xlsx, csv or json (ADR 21). */
@WebServlet("/zielvereinbarung/ausgabe")
public class FassungAusgabeServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FassungAusgabeService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        FassungAusgabe ausgabe = service.ausgabe(
                kennung(request, "id"),
                Ausgabeformat.of(request.getParameter("format")).orElseThrow(NotFoundException::new));
        return response -> {
            try (ausgabe) {
                Dateiantwort.beginne(response, ausgabe.medientyp(), ausgabe.dateiname());
                response.setContentLengthLong(ausgabe.groesse());
                ausgabe.schreibe(response.getOutputStream());
            }
        };
    }
}
