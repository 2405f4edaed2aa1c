package de.familienaudit.beispiel;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
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
import java.time.LocalDate;
import java.util.List;

/** The bodies of the example: those of the district as the sources name them, those of the town invented and marked so. */
@Dependent
class Gremienbeispiel {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GremienpflegeService pflege;

    @Inject
    private GremiumService gremien;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    void anlegen(Grunddaten.Konten konten) throws IOException {
        byte[] datei = Vereinbarungen.read("gremien.json");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(datei))) {
            List<JsonObject> alle = reader.readArray().getValuesAs(JsonObject.class);
            eintragen(konten.konto("gremienbuero"), "kreis", alle);
            eintragen(konten.konto("sondershausen"), "stadt", alle);
        }
    }

    private void eintragen(long konto, String kommune, List<JsonObject> alle) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
        alle.stream().filter(g -> kommune.equals(g.getString("kommune"))).forEach(this::eintragen);
        em.flush();
    }

    private void eintragen(JsonObject g) {
        long id = pflege.anlegen(new GremiumAnlegen(g.getString("art"), g.getString("name"), g.getString("quelle")));
        angaben(g, "mitglieder").forEach(a -> festlegen(id, "MITGLIEDER", "", a.getString("zahl"), a));
        angaben(g, "sitzungen").forEach(a -> festlegen(id, "SITZUNGEN", "", a.getString("oeffentlich"), a));
        angaben(g, "entscheidet").forEach(a -> festlegen(id, "ZUSTAENDIGKEIT", a.getString("sache"), "", a));
    }

    private void festlegen(long id, String art, String worueber, String wert, JsonObject a) {
        em.flush();
        pflege.festlegen(
                id,
                gremien.gremium(id).version(),
                new FestlegungEintragen(art, worueber, wert, tag(a, "von"), tag(a, "bis"), a.getString("quelle")),
                "");
    }

    private static List<JsonObject> angaben(JsonObject g, String name) {
        return g.containsKey(name) ? g.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static LocalDate tag(JsonObject a, String name) {
        return a.containsKey(name) ? LocalDate.parse(a.getString(name)) : null;
    }
}
