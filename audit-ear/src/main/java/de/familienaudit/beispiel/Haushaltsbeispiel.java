package de.familienaudit.beispiel;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** What the papers of the example name of the budget: positions, which no source gives a name of their own, and the draft of a Satzung. */
@Dependent
class Haushaltsbeispiel {

    private static final String GRUND = "Aus den Unterlagen nachgetragen";

    @Inject
    private GliederungService gliederung;

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private SatzungPflegeService satzungen;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    void anlegen(Grunddaten.Konten konten) throws IOException {
        currentActor.set(anmeldung.akteur(konten.konto("kaemmerei"), 0).orElseThrow());
        byte[] datei = Vereinbarungen.read("haushalt.json");
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(datei))) {
            JsonObject haushalt = reader.readObject();
            haushalt.getJsonArray("gliederung")
                    .getValuesAs(JsonObject.class)
                    .forEach(g -> gliederung.benennen(
                            g.getString("art"), g.getString("ziffern"), g.getString("bezeichnung")));
            haushalt.getJsonArray("haushaltsstellen")
                    .getValuesAs(JsonString.class)
                    .forEach(nummer -> pflege.eintragen(HaushaltsstelleEintragen.kameral(nummer.getString(), "")));
            haushalt.getJsonArray("satzungen").getValuesAs(JsonObject.class).stream()
                    .filter(s -> !tag(s).isAfter(LocalDate.now(clock)))
                    .forEach(s -> satzungen.anlegen(new SatzungAnlegen(
                            s.getString("jahr"),
                            "",
                            "KAMERAL",
                            null,
                            SchrittEintragen.nacherfasst("ENTWURF", tag(s), s.getString("nachweis"), GRUND))));
        }
    }

    private static LocalDate tag(JsonObject satzung) {
        return LocalDate.parse(satzung.getString("tag"));
    }
}
