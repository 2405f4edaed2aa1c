package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.PageAddress;
import de.familienaudit.zugang.anmeldung.AktuelleAnmeldung;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.konto.Angemeldet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The buttons of the frame that go to another Kommune of the account, and there to its overview, which says so. */
@WebServlet("/kommune-wechseln")
public class KommunenwechselServlet extends FormularServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EigenesKontoService service;

    @Inject
    private transient AktuelleAnmeldung anmeldung;

    @Override
    protected String ausfuehren(HttpServletRequest request) {
        long kommune = anmeldung.kommunen().stream()
                .map(Angemeldet.Ort::id)
                .filter(id -> Long.toString(id).equals(request.getParameter("kommune")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        service.wechseln(kommune);
        return PageAddress.UEBERSICHT + "?getan=gewechselt";
    }
}
