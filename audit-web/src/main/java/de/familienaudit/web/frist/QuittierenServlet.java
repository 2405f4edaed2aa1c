package de.familienaudit.web.frist;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.zugang.anmeldung.FormularServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The button Gelesen of a task: the actor has taken note, and the overview shows what is left. */
@WebServlet("/aufgabe-gelesen")
public class QuittierenServlet extends FormularServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AufgabenService service;

    @Override
    protected String ausfuehren(HttpServletRequest request) {
        service.quittieren(Objects.requireNonNullElse(request.getParameter("art"), ""), kennung(request));
        return PageAddress.UEBERSICHT + "?getan=quittiert";
    }

    private static long kennung(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }
}
