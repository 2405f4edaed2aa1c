package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Feld;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Worte;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Zeit;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rule A-2: reads our JSON. A file is looked through for depth and size before anything of it is kept in memory. */
public final class JsonFassungReader {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_VALUES = 1_000_000;

    private final List<Gelesen.Unbekanntes> unbekannte = new ArrayList<>();

    private JsonFassungReader() {}

    /** Whether the text looks like JSON; what only begins with a bracket is a text. */
    public static boolean isJson(String text) {
        String anfang = text.substring(0, Math.min(text.length(), 100)).strip();
        return anfang.matches("(?s)(?:\\{\\s*(?:\".*|}?)|\\[\\s*[\\[{\"].*)");
    }

    /**
     * @throws de.familienaudit.shared.BusinessRuleException A-2.ausgabe_…, A-2.datei_zu_gross
     */
    public static Gelesen lies(String text) {
        try {
            durchsehen(text);
            try (JsonReader reader = Json.createReaderFactory(
                            Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
                    .createReader(new StringReader(text))) {
                return new JsonFassungReader().alles(reader.readValue().asJsonObject());
            }
        } catch (JsonParsingException e) {
            throw Formatfehler.unlesbar("Zeile " + Math.max(1, e.getLocation().getLineNumber()), e);
        } catch (JsonException | IllegalStateException e) {
            throw Formatfehler.unlesbar("JSON", e);
        } catch (ClassCastException e) {
            throw Formatfehler.unlesbar("Zeile 1", e);
        }
    }

    private static void durchsehen(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            int tiefe = 0;
            int werte = 0;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> tiefe++;
                    case END_ARRAY, END_OBJECT -> tiefe--;
                    default -> werte++;
                }
                if (tiefe > MAX_DEPTH) {
                    throw Formatfehler.unlesbar("Zeile " + parser.getLocation().getLineNumber());
                }
                if (werte > MAX_VALUES) {
                    throw Formatfehler.zuGross();
                }
            }
        }
    }

    private Gelesen alles(JsonObject wurzel) {
        if (!Vereinbarungsdaten.FORMAT.equals(wurzel.getString("format", ""))) {
            throw Formatfehler.fremd();
        }
        JsonAngaben o = angaben("Datei", wurzel);
        o.bekannt("format");
        if (o.zahl("version") != Vereinbarungsdaten.VERSION) {
            throw Formatfehler.version(Integer.toString(o.zahl("version")));
        }
        Vereinbarungsdaten daten = new Vereinbarungsdaten(
                information(o.objekt("information")),
                vorspann(o.objekt("vorspann")),
                o.objekte("stellen").stream().map(this::stelle).toList(),
                o.objekte("handlungsfelder").stream().map(this::feld).toList());
        o.fertig();
        return new Gelesen(daten, unbekannte);
    }

    private JsonAngaben angaben(String ort, JsonObject objekt) {
        return new JsonAngaben(ort, objekt, unbekannte);
    }

    private Information information(JsonAngaben o) {
        Information i = new Information(
                o.text("kommune"),
                o.text("zielvereinbarung"),
                o.datum("laufzeitVon"),
                o.datum("laufzeitBis"),
                o.zahl("fassung"),
                o.text("status"));
        o.fertig();
        return i;
    }

    private Vorspanntext vorspann(JsonAngaben o) {
        Vorspanntext v = new Vorspanntext(
                o.text("titel"),
                o.text("projektleitung"),
                o.text("auditorin"),
                o.datum("protokolldatum"),
                o.text("gesamtziel"),
                o.texte("visionspunkte"),
                o.text("definitionFamilie"),
                o.text("definitionSenioren"),
                o.text("zielDesAudits"));
        o.fertig();
        return v;
    }

    private Stelle stelle(JsonAngaben o) {
        Stelle s = new Stelle(o.text("name"), o.wahr("intern"));
        o.fertig();
        return s;
    }

    private Feld feld(JsonAngaben o) {
        int nummer = o.zahl("nummer");
        o.nenne("Handlungsfeld " + nummer);
        Feld f = new Feld(
                nummer,
                o.text("titel"),
                o.text("untertitel"),
                o.objekte("ziele").stream().map(z -> ziel(nummer, z)).toList());
        o.fertig();
        return f;
    }

    private Ziel ziel(int feld, JsonAngaben o) {
        String nummer = Nummern.ziel(o.ort(), o.text("nummer"));
        if (!nummer.startsWith(feld + ".")) {
            throw Formatfehler.falsch(o.ort(), "nummer", nummer);
        }
        o.nenne("Ziel " + nummer);
        Ziel z = new Ziel(
                nummer,
                o.text("text"),
                o.text("indikator"),
                o.text("zielquelle"),
                o.verweise("bautAuf"),
                o.objekte("massnahmen").stream().map(this::massnahme).toList());
        o.fertig();
        return z;
    }

    private Massnahme massnahme(JsonAngaben o) {
        String nummer = Nummern.massnahme(o.ort(), o.text("nummer"));
        o.nenne("Maßnahme " + nummer);
        Massnahme m = new Massnahme(
                nummer,
                worte(o),
                o.text("federfuehrend"),
                o.texte("stellen"),
                zeit(o.objekt("beginn")),
                zeit(o.objekt("ende")),
                o.texte("pflichtanlagen"),
                o.verweise("bautAuf"));
        o.fertig();
        return m;
    }

    private static Worte worte(JsonAngaben o) {
        return new Worte(
                o.text("titel"),
                o.text("indikator"),
                o.text("zielgruppe"),
                o.text("kosten"),
                o.text("verantwortlich"),
                o.text("kommunikation"));
    }

    private Zeit zeit(JsonAngaben o) {
        Zeit zeit = new Zeit(o.text("wortlaut"), o.datum("von"), o.datum("bis"));
        o.fertig();
        return zeit;
    }
}
