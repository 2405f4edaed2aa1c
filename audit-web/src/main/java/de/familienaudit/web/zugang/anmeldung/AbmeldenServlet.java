package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The button Abmelden of the frame: signs out and ends the session. */
@WebServlet("/abmelden")
public class AbmeldenServlet extends FormularServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EigenesKontoService service;

    @Override
    protected String ausfuehren(HttpServletRequest request) throws ServletException {
        service.abmelden();
        request.logout();
        Anmeldemerker.beenden(request);
        return PageAddress.ANMELDEN + "?grund=abgemeldet";
    }
}
