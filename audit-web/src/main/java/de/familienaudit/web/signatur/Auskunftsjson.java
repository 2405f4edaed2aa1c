package de.familienaudit.web.signatur;

import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck;
import de.familienaudit.signatur.signaturpruefung.Signaturauskunft;
import de.familienaudit.signatur.signaturpruefung.Signaturzeile;
import de.familienaudit.signatur.signaturpruefung.Umfangszeile;
import de.familienaudit.web.text.TextBundle;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/** The answer of {@code POST /api/pruefung}; names and meaning are in docs/benutzung.md. */
final class Auskunftsjson {

    private Auskunftsjson() {}

    static String von(Signaturauskunft auskunft, TextBundle texte, boolean detail) {
        JsonArrayBuilder signaturen = Json.createArrayBuilder();
        auskunft.signaturen().forEach(s -> signaturen.add(signatur(s, texte)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("urteil", auskunft.urteil())
                .add("satz", texte.text("signaturpruefung.urteil." + auskunft.urteil()))
                .add("befunde", befunde(auskunft.befunde(), texte))
                .add("signaturen", signaturen)
                .add("sha256", auskunft.sha256())
                .add("groesse", auskunft.groesse());
        if (auskunft.schriftstueck() != null) {
            json.add("schriftstueck", schriftstueck(auskunft.schriftstueck()));
        }
        if (detail && !auskunft.detailbericht().isEmpty()) {
            json.add("detailbericht", auskunft.detailbericht());
        }
        return json.build().toString();
    }

    private static JsonArrayBuilder befunde(List<String> befunde, TextBundle texte) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        befunde.forEach(b -> array.add(
                Json.createObjectBuilder().add("befund", b).add("satz", texte.text("signaturpruefung.befund." + b))));
        return array;
    }

    private static JsonObjectBuilder signatur(Signaturzeile s, TextBundle texte) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", s.name())
                .add("inhaber", s.inhaber())
                .add("aussteller", s.aussteller())
                .add("seriennummer", s.seriennummer())
                .add("stufe", s.stufe())
                .add("ort", s.ort())
                .add("ganzeDatei", s.ganzeDatei())
                .add("zeitNachgewiesen", s.zeitNachgewiesen())
                .add("registriertAuf", s.registriertAuf())
                .add("fremdesZertifikat", s.fremd())
                .add("beispiel", s.beispiel())
                .add("befunde", befunde(s.befunde(), texte));
        if (s.umfang() != null) {
            json.add("umfang", umfang(s.umfang()));
        }
        zeit(json, "zeit", s.zeit());
        zeit(json, "gueltigVon", s.gueltigVon());
        zeit(json, "gueltigBis", s.gueltigBis());
        return json;
    }

    private static JsonObjectBuilder umfang(Umfangszeile u) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("seiten", u.seiten())
                .add("bytes", u.bytes())
                .add("spaetereUnterschriften", u.spaetere());
        if (u.seite() > 0) {
            json.add("seite", u.seite())
                    .add("linksMm", u.links())
                    .add("untenMm", u.unten())
                    .add("breiteMm", u.breite())
                    .add("hoeheMm", u.hoehe())
                    .add("aufEingescanntemBild", u.aufBild())
                    .add("gezeigterText", Signaturskizze.lesbar(u.ansicht().text()));
        }
        return json;
    }

    private static void zeit(JsonObjectBuilder json, String name, Instant zeit) {
        if (zeit != null) {
            json.add(name, zeit.toString());
        }
    }

    private static JsonObjectBuilder schriftstueck(BekanntesSchriftstueck s) {
        return Json.createObjectBuilder()
                .add("bezeichnung", s.bezeichnung())
                .add("treffer", s.treffer().name())
                .add("inKraft", s.inKraft())
                .add("statt", s.statt())
                .add("unterzeichner", s.unterzeichner());
    }
}
