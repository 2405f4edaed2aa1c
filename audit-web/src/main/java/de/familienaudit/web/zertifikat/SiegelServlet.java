package de.familienaudit.web.zertifikat;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.web.error.Problem;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.SiegelfrageService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;

/**
 * {@code GET /api/siegel?kommune=<short name>&datum=<ISO date>}: whether the seal may be used on a day (rule Z-4), without signing
 * in; without a date of today. Refusals are problem JSON (RFC 9457).
 */
@WebServlet("/api/siegel")
public class SiegelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SiegelfrageService service;

    @Inject
    private transient Siegelworte worte;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String datum = request.getParameter("datum");
        LocalDate tag = null;
        if (datum != null && !datum.isBlank()) {
            try {
                tag = LocalDate.parse(datum.strip());
            } catch (DateTimeParseException e) {
                log("no date: " + datum.length() + " characters", e);
                ablehnen(response, HttpServletResponse.SC_BAD_REQUEST, "Z-4.datum");
                return;
            }
        }
        try {
            String kommune = Objects.requireNonNullElse(request.getParameter("kommune"), "");
            antworte(response, json(service.frage(kommune, tag, false)));
        } catch (NotFoundException e) {
            log("no such Kommune, or it tells nothing", e);
            ablehnen(response, HttpServletResponse.SC_NOT_FOUND, "Z-4.kommune_unbekannt");
        }
    }

    private static void ablehnen(HttpServletResponse response, int status, String code) throws IOException {
        Problem.senden(response, status, Violation.of(code), TextBundle.of(Locale.GERMAN));
    }

    private JsonObject json(Siegelauskunft a) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kommune", a.kommune())
                .add("datum", a.tag().toString())
                .add("antwort", antwort(a.antwort()))
                .add("strittig", a.zweifel() != null)
                .add("satz", worte.satz(a));
        if (a.grundlage() == null) {
            json.addNull("zertifikat").addNull("beleg");
        } else {
            JsonObjectBuilder zertifikat = Json.createObjectBuilder()
                    .add("stufe", a.grundlage().stufe().toLowerCase(Locale.ROOT))
                    .add("von", a.grundlage().von().toString());
            json.add(
                            "zertifikat",
                            a.grundlage().bis() == null
                                    ? zertifikat.addNull("bis")
                                    : zertifikat.add("bis", a.grundlage().bis().toString()))
                    .add("beleg", a.grundlage().beleg());
        }
        return json.add("stand", a.stand().toString()).build();
    }

    /** The words of the interface; they never change with a language. */
    private static String antwort(String name) {
        return switch (name) {
            case "JA" -> "ja";
            case "UNTER_VORBEHALT" -> "unter Vorbehalt";
            case "NEIN" -> "nein";
            default -> "ungeklärt";
        };
    }

    private static void antworte(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "public, max-age=300");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeObject(json);
        }
    }
}
