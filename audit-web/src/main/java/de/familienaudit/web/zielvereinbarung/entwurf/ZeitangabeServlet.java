package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.web.text.TextBundle;
import de.familienaudit.web.zielvereinbarung.massnahme.AuswahlView;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How a time is understood while it is typed (rule A-4): a sentence, and whether bounds by hand are of use. Called by
 * entwurf.js; answers JSON.
 */
@WebServlet("/zielvereinbarung/zeitangabe")
public class ZeitangabeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** No wording of a time is longer; the form says so when it is saved. */
    private static final int LONGEST = 500;

    @Inject
    private transient EntwurfLesenService service;

    @Inject
    private transient AuswahlView auswahl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = KlartextConverter.clean(Objects.requireNonNullElse(request.getParameter("text"), ""));
        TextBundle texte = TextBundle.of("en".equals(request.getParameter("sprache")) ? Locale.ENGLISH : Locale.GERMAN);
        ZeitDetails zeit = service.verstehe(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        JsonObject answer = Json.createObjectBuilder()
                .add("satz", satz(zeit, texte))
                .add("vonHand", zeit.von() == null && zeit.bis() == null && !"LEER".equals(zeit.art()))
                .build();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }

    private String satz(ZeitDetails zeit, TextBundle texte) {
        return switch (zeit.art()) {
            case "LEER" -> "";
            case "UNVERSTANDEN" -> texte.text("entwurf.zeit.unverstanden");
            default -> texte.text(auswahl.verstanden(zeit), zeit.von(), zeit.bis());
        };
    }
}
