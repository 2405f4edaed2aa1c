package de.familienaudit.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** "Sitzung verlängern": a POST that does nothing but reach the session; 204 when it still lives, 401 when not. */
@WebServlet(urlPatterns = "/sitzung")
public class SitzungServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean lives = request.getSession(false) != null;
        response.setStatus(lives ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
