package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.austausch.Gelesen;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules: turns a file of the program itself into the same records as a document, with the same remarks. */
final class Datenuebernahme {

    private final Protokoll protokoll = new Protokoll();
    private final Set<String> nummern = new HashSet<>();
    private final Set<String> gesehen = new HashSet<>();

    private Datenuebernahme() {}

    static GeleseneVereinbarung of(Gelesen gelesen) {
        return new Datenuebernahme().alles(gelesen);
    }

    private GeleseneVereinbarung alles(Gelesen gelesen) {
        Vereinbarungsdaten daten = gelesen.daten();
        gelesen.unbekannte().forEach(u -> protokoll.add(Bemerkung.Code.ANGABE_UNBEKANNT, u.ort(), u.ort(), u.name()));
        daten.handlungsfelder().forEach(f -> f.ziele().forEach(z -> {
            nummern.add(z.nummer());
            z.massnahmen().forEach(m -> nummern.add(m.nummer()));
        }));
        List<GelesenesHandlungsfeld> felder =
                daten.handlungsfelder().stream().map(this::feld).toList();
        if (felder.isEmpty()) {
            throw Ablehnung.KEINE_VEREINBARUNG.exception();
        }
        return new GeleseneVereinbarung(daten.vorspann(), felder, protokoll.bemerkungen(), herkunft(daten));
    }

    private static Herkunft herkunft(Vereinbarungsdaten daten) {
        Map<String, Boolean> intern = new LinkedHashMap<>();
        daten.stellen().forEach(s -> intern.put(s.name(), s.intern()));
        Vereinbarungsdaten.Information i = daten.information();
        return new Herkunft(i.zielvereinbarung(), i.laufzeitVon(), i.laufzeitBis(), intern);
    }

    private GelesenesHandlungsfeld feld(Vereinbarungsdaten.Feld f) {
        String nummer = Integer.toString(f.nummer());
        einmal(nummer, f.titel());
        if (f.nummer() == 0) {
            protokoll.add(Bemerkung.Code.NUMMER_FEHLT, "Handlungsfeld", "Handlungsfeld", f.titel());
        }
        return new GelesenesHandlungsfeld(
                f.nummer(),
                f.titel(),
                f.untertitel(),
                "Handlungsfeld " + nummer,
                f.ziele().stream().map(z -> ziel(nummer, z)).toList());
    }

    private GelesenesZiel ziel(String feld, Vereinbarungsdaten.Ziel z) {
        einmal(z.nummer(), z.text());
        unter(z.nummer(), feld);
        List<Integer> teile = teile(z.nummer());
        return new GelesenesZiel(
                teile.get(0),
                teile.get(1),
                z.text(),
                z.indikator(),
                z.zielquelle(),
                "Ziel " + z.nummer(),
                z.massnahmen().stream().map(m -> massnahme(z.nummer(), m)).toList(),
                verweise(z.nummer(), z.bautAuf()));
    }

    private GeleseneMassnahme massnahme(String ziel, Vereinbarungsdaten.Massnahme m) {
        einmal(m.nummer(), m.worte().titel());
        unter(m.nummer(), ziel);
        List<Integer> teile = teile(m.nummer());
        return new GeleseneMassnahme(
                teile.get(0),
                teile.get(1),
                teile.get(2),
                m.nummer(),
                m.worte().titel(),
                m.worte().indikator(),
                m.worte().zielgruppe(),
                m.worte().kosten(),
                m.worte().verantwortlich(),
                m.stellen(),
                m.beginn().wortlaut(),
                m.ende().wortlaut(),
                "",
                m.worte().kommunikation(),
                "Maßnahme " + m.nummer(),
                new Zusatz(
                        m.federfuehrend(),
                        m.pflichtanlagen(),
                        verweise(m.nummer(), m.bautAuf()),
                        m.beginn().von(),
                        m.beginn().bis(),
                        m.ende().von(),
                        m.ende().bis()));
    }

    private void einmal(String nummer, String titel) {
        if (!gesehen.add(nummer)) {
            protokoll.add(Bemerkung.Code.NUMMER_DOPPELT, nummer, nummer, titel);
        }
    }

    private void unter(String nummer, String darueber) {
        if (!nummer.startsWith(darueber + ".")) {
            protokoll.add(Bemerkung.Code.NUMMER_PASST_NICHT, nummer, nummer, darueber);
        }
    }

    /** What names itself or nothing in the file cannot be built on. */
    private List<String> verweise(String nummer, List<String> bautAuf) {
        List<String> gueltige = new ArrayList<>();
        for (String auf : bautAuf) {
            if (nummern.contains(auf) && !auf.equals(nummer)) {
                gueltige.add(auf);
            } else {
                protokoll.add(Bemerkung.Code.VERWEIS_UNGUELTIG, nummer, nummer, auf);
            }
        }
        return gueltige;
    }

    private static List<Integer> teile(String nummer) {
        return Arrays.stream(nummer.split("\\.")).map(Integer::valueOf).toList();
    }
}
