package de.familienaudit.web.frame;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

/**
 * Asks {@link Adresstabelle} right after it is known who comes: what is not listed does not exist, what the roles do
 * not allow is answered with 403, and nothing of the page is touched. Whoever is not signed in was led to the login
 * before.
 */
public class AdressenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String NICHT_ERLAUBT = "/WEB-INF/fehler/403.xhtml";
    private static final String NICHT_DA = "/WEB-INF/fehler/404.xhtml";

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient AccessTable accessTable;

    @Inject
    private transient Seitenbuecher buecher;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Adresse> adresse = buecher.adressen().finde(path(request));
        if (adresse.isEmpty()) {
            show(NICHT_DA, HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (adresse.get().erlaubt(accessTable, currentActor.get())) {
            chain.doFilter(request, response);
        } else if (AjaxRedirect.isAjax(request)) {
            // the script of the page follows, and the GET is answered with 403
            AjaxRedirect.send(response, request.getContextPath() + PageAddress.wayBack(request));
        } else {
            show(NICHT_ERLAUBT, HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    private static void show(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(status);
        request.getRequestDispatcher(page).forward(new PlainGet(request), response);
    }

    /** What was posted belongs to a page that is not shown; the error page must not take it for its own form. */
    private static final class PlainGet extends HttpServletRequestWrapper {

        PlainGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
