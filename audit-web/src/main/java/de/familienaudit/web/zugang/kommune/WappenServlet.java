package de.familienaudit.web.zugang.kommune;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.Wappenbild;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The coat of arms of the Kommune that the actor works for. A picture never changes under its id, so it may be kept for
 * ever; opened on its own it may load and run nothing.
 */
@WebServlet("/wappen")
public class WappenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KommuneService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wappenbild bild;
        try {
            bild = service.wappen(Long.parseLong(String.valueOf(request.getParameter("id"))));
        } catch (NotFoundException | NumberFormatException e) {
            log("coat of arms that is not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(bild.medientyp());
        response.setContentLength(bild.inhalt().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(bild.inhalt());
    }
}
