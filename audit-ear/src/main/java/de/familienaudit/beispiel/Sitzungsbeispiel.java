package de.familienaudit.beispiel;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.gremium.GremiumZeile;
import de.familienaudit.vorlage.sitzung.SitzungNacherfassen;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sessions of the example, nacherfasst: days, bodies and the cancelled one exactly as the sources name them; hours, places and forms
 * that no source tells are not made up. The one of the town is invented and says so.
 */
@Dependent
class Sitzungsbeispiel {

    private static final String GRUND = "Aus den Unterlagen nachgetragen";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private GremiumService gremien;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The bodies are there already. What lies today or later is still to come and left out. */
    void anlegen(Grunddaten.Konten konten) throws IOException {
        byte[] datei = Vereinbarungen.read("sitzungen.json");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(datei))) {
            List<JsonObject> alle = reader.readArray().getValuesAs(JsonObject.class);
            erfassen(konten.konto("gremienbuero"), "kreis", alle);
            erfassen(konten.konto("sondershausen"), "stadt", alle);
        }
    }

    private void erfassen(long konto, String kommune, List<JsonObject> alle) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
        Map<String, Long> ids =
                gremien.gremien().stream().collect(Collectors.toMap(GremiumZeile::name, GremiumZeile::id));
        Map<String, Long> erfasste = new HashMap<>();
        alle.stream()
                .filter(s -> kommune.equals(s.getString("kommune")) && istVergangen(s))
                .forEach(s -> {
                    String gremium = s.getString("gremium");
                    long id = pflege.nacherfassen(nacherfassen(s, ids.get(gremium)));
                    erfasste.put(gremium + s.getString("tag"), id);
                    Long nachfolger = erfasste.get(gremium + s.getString("nachfolger", ""));
                    if (nachfolger != null) {
                        pflege.ersetzenDurch(id, sitzungen.sitzung(id).version(), nachfolger);
                    }
                });
        em.flush();
    }

    private boolean istVergangen(JsonObject s) {
        return LocalDate.parse(s.getString("tag")).isBefore(LocalDate.now(clock));
    }

    private static SitzungNacherfassen nacherfassen(JsonObject s, Long gremium) {
        String absage = s.getString("absage", "");
        return new SitzungNacherfassen(
                new SitzungPlanen(gremium, LocalDate.parse(s.getString("tag")), "", "", "", "UNBEKANNT", false),
                absage.isEmpty() ? "STATTGEFUNDEN" : "ABGESAGT",
                s.getString("quelle"),
                GRUND,
                absage);
    }
}
