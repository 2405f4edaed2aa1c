package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Feld;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Worte;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Zeit;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Data for the tests of the exchange format, and what writes and reads them. */
public final class Beispieldaten {

    private Beispieldaten() {}

    /** Two Handlungsfelder, three Ziele, three measures; every text is this one. */
    public static Vereinbarungsdaten mit(String text, LocalDate tag) {
        String name = text.isEmpty() || text.length() > 500 ? "Jugendamt" : text;
        Massnahme erste = new Massnahme(
                "1.1.9",
                new Worte(text, text, text, text, text, text),
                name,
                List.of(name, "Bauamt"),
                new Zeit(text, tag, null),
                new Zeit("bis Ende 2022", null, tag),
                List.of(name, "Ergebnisprotokoll"),
                List.of("1.1.10", "2.1.1"));
        return new Vereinbarungsdaten(
                new Information("Kyffhäuserkreis", text, tag, null, 2, "IN_KRAFT"),
                new Vorspanntext(text, text, text, tag, text, List.of(name, "Zweiter Punkt"), text, text, text),
                List.of(new Stelle("Bauamt", true), new Stelle(name, false)),
                List.of(
                        new Feld(
                                1,
                                text,
                                text,
                                List.of(
                                        new Ziel(
                                                "1.1",
                                                text,
                                                text,
                                                text,
                                                List.of("2.1"),
                                                List.of(erste, leere("1.1.10"))),
                                        new Ziel("1.2", "", "", "", List.of(), List.of()))),
                        new Feld(
                                2,
                                "",
                                "",
                                List.of(new Ziel("2.1", text, "", "", List.of(), List.of(leere("2.1.1")))))));
    }

    private static Massnahme leere(String nummer) {
        Zeit nichts = new Zeit("", null, null);
        return new Massnahme(
                nummer, new Worte("", "", "", "", "", ""), "", List.of(), nichts, nichts, List.of(), List.of());
    }

    /** How a format is written. */
    public interface Schreiber {
        Vereinbarungsausgabe beginne(OutputStream out) throws IOException;
    }

    public static byte[] bytes(Schreiber schreiber, Vereinbarungsdaten daten) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Vereinbarungsausgabe ausgabe = schreiber.beginne(out)) {
            ausgabe.kopf(daten.information(), daten.vorspann(), daten.stellen());
            for (Feld feld : daten.handlungsfelder()) {
                ausgabe.feld(feld.nummer(), feld.titel(), feld.untertitel());
                for (Ziel ziel : feld.ziele()) {
                    ausgabe.ziel(ziel);
                }
            }
            ausgabe.fertig();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    public static String text(Schreiber schreiber, Vereinbarungsdaten daten) {
        return new String(bytes(schreiber, daten), StandardCharsets.UTF_8);
    }
}
