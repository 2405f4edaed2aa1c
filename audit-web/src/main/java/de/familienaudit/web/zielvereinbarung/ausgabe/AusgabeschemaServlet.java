package de.familienaudit.web.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeschema;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The JSON Schema of the JSON that the program puts out; open to everybody, for it holds no data (ADR 21). */
@WebServlet(Ausgabeschema.PFAD)
public class AusgabeschemaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(Ausgabeschema.lesen());
    }
}
