package de.familienaudit.web.zugang.anmeldung;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.frame.PageAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes what a small form of a reading page sends, a button and no more, so that such a page keeps no view state (ADR
 * 33). A form that was written for another session does nothing and leads to the overview.
 */
public abstract class FormularServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Formularmarke marke;

    /**
     * Does what the button says.
     *
     * @return the page to go to, without the context path
     * @throws NotFoundException becomes 404
     * @throws ForbiddenException becomes 403
     */
    protected abstract String ausfuehren(HttpServletRequest request) throws ServletException;

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String weiter = PageAddress.UEBERSICHT;
        if (marke.passt()) {
            try {
                weiter = ausfuehren(request);
            } catch (NotFoundException e) {
                log("not there", e);
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            } catch (ForbiddenException e) {
                log("refused", e);
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        response.sendRedirect(request.getContextPath() + weiter);
    }
}
