package de.familienaudit.web.frist;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.web.zugang.anmeldung.FormularServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The button Gelesen of a task: the actor has taken note, and the overview shows what is left. */
@WebServlet("/aufgabe-gelesen")
public class QuittierenServlet extends FormularServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AufgabenService service;

    @Override
    protected String ausfuehren(HttpServletRequest request) {
        service.quittieren(AbrufServlet.parameter(request, "art"), AbrufServlet.kennung(request, "id"));
        return PageAddress.UEBERSICHT + "?getan=quittiert";
    }
}
