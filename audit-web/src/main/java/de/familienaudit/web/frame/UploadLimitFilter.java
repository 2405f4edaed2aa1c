package de.familienaudit.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Leads an upload beyond the hard limit of the server, and more text than it reads, to a page that says so, before anything
 * is read. The limit of 20 MB that users read about is checked where the file is understood; the script of a form says at
 * its field that the text is too large, and does not send it.
 */
public class UploadLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The same as max-request-size in web.xml. */
    private static final long MAX_BYTES = 68_157_440;

    /** What the server reads of a form without files; more is a fault in its eyes. */
    private static final long MAX_TEXT = 2_097_152;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            tooLarge(PageAddress.ZU_GROSS, request, response);
        } else if (isText(request) && length(request) > MAX_TEXT) {
            tooLarge(PageAddress.ZU_VIEL_TEXT, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Not an error page: that one would read the body of this very request. */
    private static void tooLarge(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = request.getContextPath() + page;
        if (AjaxRedirect.isAjax(request)) {
            AjaxRedirect.send(response, address);
        } else {
            response.sendRedirect(address);
        }
    }

    private static boolean isText(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    /** Whoever does not say how much comes is not a browser, and nothing is read. */
    private static long length(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 && "POST".equals(request.getMethod()) ? Long.MAX_VALUE : length;
    }
}
