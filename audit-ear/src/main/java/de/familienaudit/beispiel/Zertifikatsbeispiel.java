package de.familienaudit.beispiel;

import de.familienaudit.beleg.AngabeFesthalten;
import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zertifikat.Siegeleinstellung;
import de.familienaudit.zertifikat.SiegeleinstellungService;
import de.familienaudit.zertifikat.ZertifikatDetails;
import de.familienaudit.zertifikat.ZertifikatEintragen;
import de.familienaudit.zertifikat.ZertifikatService;
import de.familienaudit.zertifikat.ZertifikatspflegeService;
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

/** The certificates of the example as the sources tell them, nacherfasst, with the claims that contradict each other. */
@Dependent
class Zertifikatsbeispiel {

    private static final String GRUND = "Aus den Unterlagen nachgetragen";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ZertifikatService zertifikate;

    @Inject
    private ZertifikatspflegeService pflege;

    @Inject
    private SiegeleinstellungService einstellung;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What lies after today is still to come and left out. */
    void anlegen(Grunddaten.Konten konten) throws IOException {
        actAs(konten.konto("projektleitung"));
        byte[] datei = Vereinbarungen.read("zertifikate-kyffhaeuserkreis.json");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(datei))) {
            reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(z -> !LocalDate.parse(z.getString("ab")).isAfter(LocalDate.now(clock)))
                    .forEach(this::eintragen);
        }
        einstellung.veroeffentlichen(new Siegeleinstellung("kyffhaeuserkreis", true, true, 0));
        em.flush();
        actAs(konten.konto("sondershausen"));
        einstellung.veroeffentlichen(new Siegeleinstellung("sondershausen", true, true, 0));
        em.flush();
    }

    /** Entered with the first claim on each day; further ones follow, and what counts. */
    private void eintragen(JsonObject z) {
        List<JsonObject> beginn = angaben(z, "BEGINN");
        List<JsonObject> ende = angaben(z, "ENDE");
        long id = pflege.eintragen(new ZertifikatEintragen(
                z.getString("stufe"),
                tag(z, "verliehenAm"),
                z.getString("verleihung", ""),
                tag(z, "beschlossenAm"),
                z.getString("beschluss", ""),
                null,
                angabe(beginn.get(0)),
                ende.isEmpty() ? null : angabe(ende.get(0)),
                new ZertifikatEintragen.Nacherfasst(true, z.getString("quelle"), GRUND)));
        beginn.stream().skip(1).forEach(a -> pflege.angabeFesthalten(id, version(id), "BEGINN", angabe(a)));
        ende.stream().skip(1).forEach(a -> pflege.angabeFesthalten(id, version(id), "ENDE", angabe(a)));
        angaben(z, "PLAN").forEach(a -> pflege.angabeFesthalten(id, version(id), "PLAN", angabe(a)));
        z.getJsonArray("angaben").getValuesAs(JsonObject.class).stream()
                .filter(a -> a.containsKey("zaehlt"))
                .forEach(a -> pflege.angabeBestimmen(id, version(id), angabeId(id, a), a.getString("zaehlt")));
    }

    private static List<JsonObject> angaben(JsonObject z, String feld) {
        return z.getJsonArray("angaben").getValuesAs(JsonObject.class).stream()
                .filter(a -> feld.equals(a.getString("feld")))
                .toList();
    }

    private static AngabeFesthalten angabe(JsonObject a) {
        return AngabeFesthalten.ausDokument(a.getString("tag"), a.getString("quelle"), a.getString("fundstelle"), "");
    }

    private long angabeId(long zertifikat, JsonObject a) {
        return details(zertifikat).angaben().stream()
                .filter(g -> g.feld().feld().equals(a.getString("feld"))
                        && g.quelle().equals(a.getString("quelle"))
                        && g.tag().equals(a.getString("tag")))
                .map(AngabeZeile::id)
                .findFirst()
                .orElseThrow();
    }

    private int version(long zertifikat) {
        em.flush();
        return details(zertifikat).version();
    }

    private ZertifikatDetails details(long zertifikat) {
        return zertifikate.blatt(null).zertifikate().stream()
                .filter(d -> d.id() == zertifikat)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate tag(JsonObject z, String name) {
        return z.containsKey(name) ? LocalDate.parse(z.getString(name)) : null;
    }

    private void actAs(long konto) {
        currentActor.set(anmeldung.akteur(konto, 0).orElseThrow());
    }
}
