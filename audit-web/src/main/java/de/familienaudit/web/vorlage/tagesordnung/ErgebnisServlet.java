package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.tagesordnung.Erklaerung;
import de.familienaudit.vorlage.tagesordnung.VotumserklaerungService;
import de.familienaudit.web.error.AnfrageServlet;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.abstimmung.Votumworte;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/**
 * What a vote means as it is typed so far, for the page: {@code satz}, and {@code falsch} for what will be refused. Words and counts may
 * be those of a paper that is not public (V-10).
 */
@WebServlet(ErgebnisServlet.PFAD)
public class ErgebnisServlet extends AnfrageServlet {

    static final String PFAD = "/vorlage/ergebnis";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VotumserklaerungService service;

    @Inject
    private transient Votumworte worte;

    @Inject
    private transient Texte texte;

    @Override
    protected Antwort frage(HttpServletRequest request) {
        Erklaerung erklaerung = service.erklaere(
                kennung(request, "id"),
                new Stimmangabe(
                        new Stimmangabe.Frage(
                                parameter(request, "gegenstand"),
                                parameter(request, "teil"),
                                parameter(request, "richtung"),
                                parameter(request, "wortlaut")),
                        new Stimmangabe.Zahlen(
                                parameter(request, "ja"),
                                parameter(request, "nein"),
                                parameter(request, "enthaltung"),
                                parameter(request, "befangen"),
                                parameter(request, "anwesende")),
                        parameter(request, "worte"),
                        "",
                        ""));
        byte[] json = json(erklaerung).toString().getBytes(StandardCharsets.UTF_8);
        return response -> {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(json.length);
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(json);
        };
    }

    private JsonObject json(Erklaerung erklaerung) {
        JsonArrayBuilder falsch = Json.createArrayBuilder();
        erklaerung.verstoesse().forEach(v -> falsch.add(texte.regel(v)));
        boolean satz = erklaerung.votum() != null && erklaerung.verstoesse().isEmpty();
        return Json.createObjectBuilder()
                .add("satz", satz ? worte.satz(erklaerung.votum()) : "")
                .add("falsch", falsch)
                .build();
    }
}
