package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Zeit;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** JSON in the order of the schema; the same data always give the same bytes. */
public final class JsonAusgabe implements Vereinbarungsausgabe {

    private final JsonGenerator json;
    private boolean imFeld;

    /** @param out stays open; UTF-8 without byte order mark */
    public JsonAusgabe(OutputStream out) {
        this.json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(new OffenesEnde(out), StandardCharsets.UTF_8);
    }

    @Override
    public void kopf(Information information, Vorspanntext vorspann, List<Stelle> stellen) {
        json.writeStartObject().write("format", Vereinbarungsdaten.FORMAT).write("version", Vereinbarungsdaten.VERSION);
        information(information);
        vorspann(vorspann);
        json.writeStartArray("stellen");
        stellen.forEach(s -> json.writeStartObject()
                .write("name", s.name())
                .write("intern", s.intern())
                .writeEnd());
        json.writeEnd().writeStartArray("handlungsfelder");
    }

    private void information(Information i) {
        json.writeStartObject("information")
                .write("kommune", i.kommune())
                .write("zielvereinbarung", i.zielvereinbarung());
        datum("laufzeitVon", i.laufzeitVon());
        datum("laufzeitBis", i.laufzeitBis());
        json.write("fassung", i.fassung()).write("status", i.status()).writeEnd();
    }

    private void vorspann(Vorspanntext v) {
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

    @Override
    public void feld(int nummer, String titel, String untertitel) {
        feldZu();
        imFeld = true;
        json.writeStartObject()
                .write("nummer", nummer)
                .write("titel", titel)
                .write("untertitel", untertitel)
                .writeStartArray("ziele");
    }

    @Override
    public void ziel(Ziel z) {
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

    @Override
    public void fertig() {
        feldZu();
        json.writeEnd().writeEnd();
        json.close();
    }

    @Override
    public void close() {
        // holds nothing: the stream is not ours
    }

    private void feldZu() {
        if (imFeld) {
            json.writeEnd().writeEnd();
        }
    }

    private void massnahme(Massnahme m) {
        json.writeStartObject()
                .write("nummer", m.nummer())
                .write("titel", m.worte().titel())
                .write("indikator", m.worte().indikator())
                .write("zielgruppe", m.worte().zielgruppe())
                .write("kosten", m.worte().kosten())
                .write("verantwortlich", m.worte().verantwortlich())
                .write("federfuehrend", m.federfuehrend());
        liste("stellen", m.stellen());
        zeit("beginn", m.beginn());
        zeit("ende", m.ende());
        json.write("kommunikation", m.worte().kommunikation());
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
