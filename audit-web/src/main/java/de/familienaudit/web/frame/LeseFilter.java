package de.familienaudit.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every page that is read its {@link Lesetransaktion}; what a form sends has a transaction per use case instead. */
public class LeseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Lesetransaktion transaktion;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        transaktion.beginnen();
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error e) {
            abbrechenNach(e);
            throw e;
        }
        transaktion.beenden();
    }

    /** What the page said is the fault to tell of; what went wrong while cleaning up after it goes along. */
    private void abbrechenNach(Throwable fault) {
        try {
            transaktion.abbrechen();
        } catch (IllegalStateException e) {
            fault.addSuppressed(e);
        }
    }
}
