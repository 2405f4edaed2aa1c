package de.familienaudit.beispiel;

import de.familienaudit.haushalt.haushaltsstelle.GliederungService;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
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

/**
 * What the papers of the example name of the budget: positions, which no source gives a name of their own, the draft of a Satzung, and of years
 * that ended before expenditure and a consent; who approved it, and the days of both, no source says.
 */
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
    private HaushaltsjahrService jahre;

    @Inject
    private HaushaltNacherfassungService nacherfassung;

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
            haushalt.getJsonArray("nachweisjahre").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .filter(this::istVorbei)
                    .forEach(jahr -> jahre.anlegen(jahr, "KAMERAL"));
            haushalt.getJsonArray("ausgaben").getValuesAs(JsonObject.class).stream()
                    .filter(a -> istVorbei(a.getString("jahr")))
                    .forEach(this::nacherfassen);
            haushalt.getJsonArray("zustimmungen").getValuesAs(JsonObject.class).stream()
                    .filter(z -> istVorbei(z.getString("jahr")))
                    .forEach(this::zugestimmt);
        }
    }

    /** A year before the one in which the example is loaded, and the Kommune kept since then, is only a record. */
    private boolean istVorbei(String jahr) {
        return Integer.parseInt(jahr) < LocalDate.now(clock).getYear();
    }

    private void nacherfassen(JsonObject ausgabe) {
        int jahr = Integer.parseInt(ausgabe.getString("jahr"));
        nacherfassung.ausgabe(
                jahr,
                new AusgabeNacherfassen(
                        position(jahr, ausgabe.getString("haushaltsstelle")),
                        ausgabe.getString("betreff"),
                        ausgabe.getString("betrag"),
                        AusgabeNacherfassen.Zeitpunkt.NUR_JAHR,
                        ausgabe.getString("beleg"),
                        ausgabe.getString("grund"),
                        new AusgabeNacherfassen.Weise(
                                ausgabe.getString("art"), ausgabe.getString("organ"), ausgabe.getString("deckung")),
                        ausgabe.getString("vorlage")));
    }

    private void zugestimmt(JsonObject zustimmung) {
        int jahr = Integer.parseInt(zustimmung.getString("jahr"));
        nacherfassung.zustimmung(
                jahr,
                new ZustimmungNacherfassen(
                        position(jahr, zustimmung.getString("haushaltsstelle")),
                        zustimmung.getString("betreff"),
                        zustimmung.getString("betrag"),
                        ZustimmungNacherfassen.Zeitpunkt.nurJahr(zustimmung.getString("zustimmungsjahr")),
                        zustimmung.getString("beleg"),
                        zustimmung.getString("grund"),
                        zustimmung.getJsonArray("bedingungen").getValuesAs(JsonString.class).stream()
                                .map(art -> Bedingungsangabe.von(art.getString()))
                                .toList(),
                        zustimmung.getString("vorlage")));
    }

    private long position(int jahr, String nummer) {
        return nacherfassung.waehlbare(jahr).stream()
                .filter(s -> s.nummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LocalDate tag(JsonObject satzung) {
        return LocalDate.parse(satzung.getString("tag"));
    }
}
