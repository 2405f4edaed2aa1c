package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Feld;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Vorspann;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Zeit;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes the data as JSON in the order of the schema, streamed; the same data always give the same bytes. */
public final class JsonAusgabe {

    private final JsonGenerator json;

    private JsonAusgabe(JsonGenerator json) {
        this.json = json;
    }

    /** @param out stays open; UTF-8 without byte order mark */
    public static void schreibe(Vereinbarungsdaten daten, OutputStream out) {
        JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new OffenesEnde(out), StandardCharsets.UTF_8);
        new JsonAusgabe(json).alles(daten);
        json.close();
    }

    private void alles(Vereinbarungsdaten daten) {
        json.writeStartObject().write("format", Vereinbarungsdaten.FORMAT).write("version", Vereinbarungsdaten.VERSION);
        information(daten.information());
        vorspann(daten.vorspann());
        json.writeStartArray("stellen");
        daten.stellen().forEach(s -> json.writeStartObject()
                .write("name", s.name())
                .write("intern", s.intern())
                .writeEnd());
        json.writeEnd().writeStartArray("handlungsfelder");
        daten.handlungsfelder().forEach(this::feld);
        json.writeEnd().writeEnd();
    }

    private void information(Information i) {
        json.writeStartObject("information")
                .write("kommune", i.kommune())
                .write("zielvereinbarung", i.zielvereinbarung());
        datum("laufzeitVon", i.laufzeitVon());
        datum("laufzeitBis", i.laufzeitBis());
        json.write("fassung", i.fassung()).write("status", i.status()).writeEnd();
    }

    private void vorspann(Vorspann v) {
        json.writeStartObject("vorspann")
                .write("titel", v.titel())
                .write("projektleitung", v.projektleitung())
                .write("auditorin", v.auditorin());
        datum("protokolldatum", v.protokolldatum());
        json.write("gesamtziel", v.gesamtziel());
        liste("visionspunkte", v.visionspunkte());
        json.write("definitionFamilie", v.definitionFamilie())
                .write("definitionSenioren", v.definitionSenioren())
                .write("zielDesAudits", v.zielDesAudits())
                .writeEnd();
    }

    private void feld(Feld f) {
        json.writeStartObject()
                .write("nummer", f.nummer())
                .write("titel", f.titel())
                .write("untertitel", f.untertitel())
                .writeStartArray("ziele");
        f.ziele().forEach(this::ziel);
        json.writeEnd().writeEnd();
    }

    private void ziel(Ziel z) {
        json.writeStartObject()
                .write("nummer", z.nummer())
                .write("text", z.text())
                .write("indikator", z.indikator())
                .write("zielquelle", z.zielquelle());
        liste("bautAuf", z.bautAuf());
        json.writeStartArray("massnahmen");
        z.massnahmen().forEach(this::massnahme);
        json.writeEnd().writeEnd();
    }

    private void massnahme(Massnahme m) {
        json.writeStartObject()
                .write("nummer", m.nummer())
                .write("titel", m.titel())
                .write("indikator", m.indikator())
                .write("zielgruppe", m.zielgruppe())
                .write("kosten", m.kosten())
                .write("verantwortlich", m.verantwortlich())
                .write("federfuehrend", m.federfuehrend());
        liste("stellen", m.stellen());
        zeit("beginn", m.beginn());
        zeit("ende", m.ende());
        json.write("kommunikation", m.kommunikation());
        liste("pflichtanlagen", m.pflichtanlagen());
        liste("bautAuf", m.bautAuf());
        json.writeEnd();
    }

    private void zeit(String name, Zeit zeit) {
        json.writeStartObject(name).write("wortlaut", zeit.wortlaut());
        datum("von", zeit.von());
        datum("bis", zeit.bis());
        json.writeEnd();
    }

    private void datum(String name, LocalDate tag) {
        if (tag == null) {
            json.writeNull(name);
        } else {
            json.write(name, tag.toString());
        }
    }

    private void liste(String name, List<String> werte) {
        json.writeStartArray(name);
        werte.forEach(json::write);
        json.writeEnd();
    }
}
