package de.familienaudit.web.signatur;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.web.error.Problem;
import de.familienaudit.web.text.TextBundle;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code POST /api/pruefung}: verifies a file given as the body ({@code application/pdf}) or as the part {@code datei} of a
 * form. Answers JSON, refusals as problem JSON (RFC 9457). Like every POST by script it needs a header of its own, which a
 * page of another site cannot send.
 */
@WebServlet("/api/pruefung")
@MultipartConfig(maxFileSize = 67_108_864, maxRequestSize = 68_157_440, fileSizeThreshold = 1_048_576)
public class SignaturpruefungServlet extends HttpServlet {

    /** One byte more than allowed is enough to know; the rest is not read into memory. */
    static final int HOECHSTENS = 30 * 1024 * 1024 + 1;

    private static final long serialVersionUID = 1L;

    private static final String OWN_SCRIPT = "X-Familienaudit";
    private static final String PDF = "application/pdf";
    private static final String FORM = "multipart/form-data";
    private static final int UNPROCESSABLE = 422;
    private static final String SECONDS = "5";

    @Inject
    private transient SignaturauskunftService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TextBundle texte =
                TextBundle.of(request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN);
        if (request.getHeader(OWN_SCRIPT) == null) {
            ablehnen(response, HttpServletResponse.SC_FORBIDDEN, texte, "S-4.kopfzeile_fehlt");
            return;
        }
        if (request.getContentLengthLong() > HOECHSTENS + 8192L) {
            response.setHeader("Connection", "close");
            ablehnen(response, new Violation("S-4.datei_zu_gross", "", java.util.List.of(HOECHSTENS >> 20)), texte);
            return;
        }
        Optional<byte[]> datei = lies(request);
        if (datei.isEmpty()) {
            ablehnen(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, texte, "S-4.art_unbekannt");
            return;
        }
        try {
            boolean detail = "detail".equals(request.getParameter("bericht"));
            antworte(response, Auskunftsjson.von(service.pruefe(datei.get()), texte, detail));
        } catch (BusinessRuleException e) {
            log("file not verified", e);
            ablehnen(response, e.violations().get(0), texte);
        }
    }

    /** @return empty when the file is neither the body nor a part named datei */
    private static Optional<byte[]> lies(HttpServletRequest request) throws IOException {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith(PDF)) {
            return Optional.of(request.getInputStream().readNBytes(HOECHSTENS));
        }
        if (!type.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            Part part = request.getPart("datei");
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = part.getInputStream()) {
                return Optional.of(in.readNBytes(HOECHSTENS));
            }
        } catch (ServletException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static void ablehnen(HttpServletResponse response, Violation violation, TextBundle texte)
            throws IOException {
        int status =
                switch (violation.code()) {
                    case "S-4.datei_zu_gross" -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
                    case "S-4.ausgelastet" -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                    default -> UNPROCESSABLE;
                };
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS);
        }
        Problem.senden(response, status, violation, texte);
    }

    private static void ablehnen(HttpServletResponse response, int status, TextBundle texte, String code)
            throws IOException {
        Problem.senden(response, status, Violation.of(code), texte);
    }

    private static void antworte(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }
}
