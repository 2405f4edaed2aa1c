package de.familienaudit.web.error;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Answers with what a service hands out. What is not there is answered with 404 and what the actor may not see with
 * 403, both before the first header of the answer is set.
 */
public abstract class AntwortServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As many digits as always fit into a long. */
    private static final Pattern KENNUNG = Pattern.compile("\\d{1,18}");

    /** Writes what was asked for; nothing is refused any more. */
    @FunctionalInterface
    public interface Antwort {

        void schreibe(HttpServletResponse response) throws IOException;
    }

    /**
     * Asks the service.
     *
     * @throws NotFoundException becomes 404
     * @throws ForbiddenException becomes 403
     */
    protected abstract Antwort frage(HttpServletRequest request);

    /** Asks, and writes the answer or that there is none. */
    final void antworte(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Antwort antwort;
        try {
            antwort = frage(request);
        } catch (NotFoundException e) {
            log("not there", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (ForbiddenException e) {
            log("refused", e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        antwort.schreibe(response);
    }

    /** @throws NotFoundException when the parameter is missing or names nothing that could exist */
    public static long kennung(HttpServletRequest request, String name) {
        String text = parameter(request, name);
        if (!KENNUNG.matcher(text).matches()) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }

    /** @return empty when the parameter is missing */
    public static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
