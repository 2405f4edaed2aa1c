package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.dokument.Dateiantwort;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeformat;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabe;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One whole Fassung as a file: {@code id} names it, {@code format} is xlsx, csv or json (ADR 21). */
@WebServlet("/zielvereinbarung/ausgabe")
public class FassungAusgabeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FassungAusgabeService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FassungAusgabe ausgabe;
        try {
            ausgabe = service.ausgabe(
                    Long.parseLong(String.valueOf(request.getParameter("id"))),
                    Ausgabeformat.of(request.getParameter("format")).orElseThrow(NotFoundException::new));
        } catch (NotFoundException | NumberFormatException e) {
            log("output of a Fassung that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Dateiantwort.beginne(response, ausgabe.medientyp(), ausgabe.dateiname());
        ausgabe.schreibe(response.getOutputStream());
    }
}
