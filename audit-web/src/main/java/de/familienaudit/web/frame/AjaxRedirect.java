package de.familienaudit.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends the browser elsewhere in answer to an ajax request of Faces, which does not follow a plain redirect. */
public final class AjaxRedirect {

    private static final String FACES_AJAX = "Faces-Request";

    private AjaxRedirect() {}

    /** Whether the script of a page waits for the answer. */
    public static boolean isAjax(HttpServletRequest request) {
        return request.getHeader(FACES_AJAX) != null;
    }

    /** @param address with its context path */
    public static void send(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"x\"><redirect url=\""
                        + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
