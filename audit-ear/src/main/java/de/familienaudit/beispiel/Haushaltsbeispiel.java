package de.familienaudit.beispiel;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
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

/** The positions of the budget that the papers of the example name; no source gives them a name of their own. */
@Dependent
class Haushaltsbeispiel {

    @Inject
    private GliederungService gliederung;

    @Inject
    private HaushaltsstellePflegeService pflege;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

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
        }
    }
}
