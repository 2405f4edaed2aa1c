package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.web.error.AbrufServlet;
import de.familienaudit.web.text.KlartextConverter;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.entwurf.Treffer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Proposals for a field that names a measure or a Ziel of a draft, while somebody types: a few lines of number and words
 * as JSON. Called by entwurf.js; without it the field takes the same number or words.
 */
@WebServlet("/zielvereinbarung/suche")
public class SucheServlet extends AbrufServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    @Inject
    private transient EntwurfSucheService service;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        long fassung = kennung(request, "fassung");
        String eingabe = KlartextConverter.clean(parameter(request, "text"));
        String text = eingabe.length() > LONGEST ? eingabe.substring(0, LONGEST) : eingabe;
        List<Treffer> treffer = "ziel".equals(parameter(request, "art"))
                ? service.ziele(fassung, text)
                : service.massnahmen(fassung, text);
        JsonArrayBuilder answer = Json.createArrayBuilder();
        treffer.forEach(t -> answer.add(t.wert()));
        String json = answer.build().toString();
        return response -> {
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(json);
        };
    }
}
