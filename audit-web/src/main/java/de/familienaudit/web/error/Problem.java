package de.familienaudit.web.error;

import de.familienaudit.shared.Violation;
import de.familienaudit.web.text.TextBundle;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A refusal as machines read it: problem JSON (RFC 9457) with the sentence that a person would see. */
public final class Problem {

    private static final String TYPE = "urn:familienaudit:regel:";

    private Problem() {}

    public static void senden(HttpServletResponse response, int status, Violation violation, TextBundle texte)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", TYPE + violation.code())
                        .add("title", texte.text("problem.titel"))
                        .add("status", status)
                        .add("detail", texte.text(violation))
                        .build()
                        .toString());
    }
}
