package de.familienaudit.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads an upload beyond the hard limit of the server to a page that says so, before anything is read. The limit of
 * 20 MB that users read about is checked where the file is understood.
 */
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The same as max-request-size in web.xml. */
    private static final long MAX_BYTES = 68_157_440;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            // not an error page: that one would read the body of this very request
            response.sendRedirect(request.getContextPath() + PageAddress.ZU_GROSS);
        } else {
            chain.doFilter(request, response);
        }
    }
}
