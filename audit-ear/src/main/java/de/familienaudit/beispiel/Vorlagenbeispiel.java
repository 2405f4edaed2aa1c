package de.familienaudit.beispiel;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The papers of the example as the sources tell them, nacherfasst; votes, days and amounts are exactly
 * theirs. A further one of the town is invented, says so, and nobody dealt with it.
 */
@Dependent
class Vorlagenbeispiel {

    private static final String GRUND = "Aus den Unterlagen nachgetragen";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The bodies are there already, and the Fassungen by Kommune. What was decided or issued after today is still to come and left out. */
    void anlegen(Grunddaten.Konten konten, Map<String, Long> fassungen) throws IOException {
        byte[] datei = Vereinbarungen.read("vorlagen.json");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(datei))) {
            List<JsonObject> alle = reader.readArray().getValuesAs(JsonObject.class);
            erfassen(konten.konto("gremienbuero"), "kreis", fassungen, alle);
            erfassen(konten.konto("sondershausen"), "stadt", fassungen, alle);
        }
    }

    private void erfassen(long konto, String kommune, Map<String, Long> fassungen, List<JsonObject> alle) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
        Map<String, Long> gremien =
                vorlagen.gremien().stream().collect(Collectors.toMap(Gremiumwahl::name, Gremiumwahl::id));
        alle.stream()
                .filter(v -> kommune.equals(v.getString("kommune")) && istGeschehen(v))
                .forEach(v -> erfassung.erfassen(vorlage(v, gremien).mit(bezug(v, fassungen.get(kommune)))));
        em.flush();
    }

    /** What the sources say that the paper decides on; what only its Betreff names is not decided (V-11). */
    private static Bezugsangabe bezug(JsonObject v, long fassung) {
        if (!v.containsKey("gegenstaende")) {
            return Bezugsangabe.OHNE;
        }
        return new Bezugsangabe(
                v.getJsonArray("gegenstaende").getValuesAs(JsonObject.class).stream()
                        .map(g -> g.containsKey("name")
                                ? new Bezugsangabe.Gegenstandsangabe("ANDERES", g.getString("name"), "NICHTS", "", "")
                                : Bezugsangabe.Gegenstandsangabe.ganz("FASSUNG", fassung))
                        .toList(),
                List.of(),
                null);
    }

    private boolean istGeschehen(JsonObject v) {
        LocalDate heute = LocalDate.now(clock);
        LocalDate ausgefertigt = tag(v, "ausgefertigtAm");
        return (ausgefertigt == null || !ausgefertigt.isAfter(heute))
                && v.getJsonArray("folge").getValuesAs(JsonObject.class).stream()
                        .map(z -> tag(z, "tag"))
                        .allMatch(tag -> tag == null || !tag.isAfter(heute));
    }

    private static LocalDate tag(JsonObject o, String name) {
        return o.containsKey(name) ? LocalDate.parse(o.getString(name)) : null;
    }

    private static Vorlagenangaben vorlage(JsonObject v, Map<String, Long> gremien) {
        return new Vorlagenangaben(
                v.getString("nummer"),
                v.getString("art", "BESCHLUSSVORLAGE"),
                new Vorlagenangaben.Texte(
                        v.getString("betreff"),
                        v.getString("beschluss"),
                        v.getString("sachverhalt"),
                        v.getString("einreicher"),
                        v.getString("bemerkung")),
                new Vorlagenangaben.Kaemmerei(
                        v.getString("kaemmerei"), v.getString("kaemmereiText", ""), v.getString("haushaltsjahr", "")),
                new Vorlagenangaben.Ausgefertigt(tag(v, "ausgefertigtAm"), v.getString("ausgefertigtDurch", "")),
                v.getJsonArray("folge").getValuesAs(JsonObject.class).stream()
                        .map(z -> beratung(z, gremien))
                        .toList(),
                v.getJsonArray("finanzen").getValuesAs(JsonObject.class).stream()
                        .map(Vorlagenbeispiel::finanzen)
                        .toList(),
                new Vorlagenangaben.Woher(v.getString("quelle"), GRUND));
    }

    private static Beratungsangabe beratung(JsonObject z, Map<String, Long> gremien) {
        return new Beratungsangabe(
                gremien.get(z.getString("gremium")),
                tag(z, "tag"),
                z.getString("rolle"),
                z.getString("stand"),
                new Beratungsangabe.Entscheidung(z.getString("umfang", ""), "", false),
                new Beratungsangabe.Ausfall("", z.containsKey("nachfolgerin") ? z.getInt("nachfolgerin") : null),
                "",
                abstimmungen(z));
    }

    private static List<Stimmangabe> abstimmungen(JsonObject z) {
        if (z.containsKey("worte")) {
            return List.of(new Stimmangabe(
                    new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                    new Stimmangabe.Zahlen("", "", "", "", ""),
                    z.getString("worte"),
                    "",
                    ""));
        }
        return z.containsKey("stimmen") ? List.of(stimmen(z.getJsonObject("stimmen"))) : List.of();
    }

    private static Stimmangabe stimmen(JsonObject s) {
        return new Stimmangabe(
                new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                new Stimmangabe.Zahlen(
                        s.getString("ja"), s.getString("nein"), s.getString("enthaltung"), s.getString("befangen"), ""),
                "",
                "",
                "");
    }

    private static Finanzangabe finanzen(JsonObject f) {
        return new Finanzangabe(
                f.getString("art"),
                f.getString("betrag"),
                "",
                false,
                f.getString("haushaltsstelle"),
                f.getString("jahre"),
                f.getString("bemerkung", ""));
    }
}
