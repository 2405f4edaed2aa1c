package de.familienaudit.web.zugang.kommune;

import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.Wappenbild;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The coat of arms of the Kommune that the actor works for. A picture never changes under its id, so it may be kept for
 * ever; opened on its own it may load and run nothing.
 */
@WebServlet("/wappen")
public class WappenServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KommuneService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Wappenbild bild = service.wappen(kennung(request, "id"));
        return response -> {
            response.setContentType(bild.medientyp());
            response.setContentLength(bild.inhalt().length);
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.getOutputStream().write(bild.inhalt());
        };
    }
}
