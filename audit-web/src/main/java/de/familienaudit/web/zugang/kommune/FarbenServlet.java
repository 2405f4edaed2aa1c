package de.familienaudit.web.zugang.kommune;

import de.familienaudit.zugang.kommune.Farbprobe;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The accent colour of a Kommune as a stylesheet: a value that only the database knows, on pages whose security policy
 * allows no inline style. The colour stands in the address, so the answer needs no query and may be kept for ever; with
 * {@code probe} it speaks of the two samples of the settings instead of the page.
 */
@WebServlet("/farben.css")
public class FarbenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Farbprobe> farbe = Farbprobe.von(request.getParameter("akzent"));
        if (farbe.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        String css = request.getParameter("probe") == null ? Farbstil.seite(farbe.get()) : Farbstil.probe(farbe.get());
        response.getOutputStream().write(css.getBytes(StandardCharsets.UTF_8));
    }
}
