package de.familienaudit.web.zugang;

import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.zugang.BereitschaftService;
import de.familienaudit.zugang.BereitschaftService.Bereitschaft;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /api/bereit}: 200 while this server can serve pages, else 503 with one word that says what is missing. */
@WebServlet(PageAddress.BEREIT)
public class BereitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BereitschaftService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Bereitschaft antwort = service.bereitschaft();
        LebtServlet.send(
                response,
                antwort == Bereitschaft.BEREIT ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "{\"bereit\":" + (antwort == Bereitschaft.BEREIT) + ",\"stand\":\"" + antwort + "\"}");
    }
}
