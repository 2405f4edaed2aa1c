package de.familienaudit.web.vorlage.papier;

import de.familienaudit.shared.formtext.Formtext;
import de.familienaudit.web.text.KlartextConverter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * How a text will look that is being typed (V-8). Called by formtext.js; keeps nothing, and answers its own caller only, so that no page of
 * another site can have something shown in our name.
 */
@WebServlet("/vorlage/textvorschau")
public class TextvorschauServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A page of another site cannot send a header of its own without being asked first, and is refused then. */
    private static final String OWN_SCRIPT = "X-Familienaudit";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = KlartextConverter.clean(request.getParameter("text"));
        if (request.getHeader(OWN_SCRIPT) == null || text == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Formtext.of(text).html().getBytes(StandardCharsets.UTF_8));
    }
}
