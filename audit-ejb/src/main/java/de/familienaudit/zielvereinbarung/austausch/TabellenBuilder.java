package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Vorspann;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays the data out in rows, for CSV and Excel alike: one for each measure, Ziel, Handlungsfeld, part of the front matter. */
final class TabellenBuilder {

    /** What a Stelle is, in its row. */
    static final String INTERN = "intern";

    static final String EXTERN = "extern";

    private final List<Tabellenzeile> zeilen = new ArrayList<>();

    private TabellenBuilder() {}

    static List<Tabellenzeile> zeilen(Vereinbarungsdaten daten) {
        TabellenBuilder bau = new TabellenBuilder();
        bau.alles(daten);
        return bau.zeilen;
    }

    private void alles(Vereinbarungsdaten daten) {
        add(
                Art.FORMAT,
                Map.of(
                        Spalte.NUMMER,
                        Vereinbarungsdaten.VERSION,
                        Spalte.TITEL,
                        "Format",
                        Spalte.TEXT,
                        Vereinbarungsdaten.FORMAT));
        information(daten.information());
        vorspann(daten.vorspann());
        daten.stellen()
                .forEach(s ->
                        add(Art.STELLE, Map.of(Spalte.TITEL, s.name(), Spalte.TEXT, s.intern() ? INTERN : EXTERN)));
        daten.handlungsfelder().forEach(f -> {
            add(
                    Art.HANDLUNGSFELD,
                    Map.of(Spalte.NUMMER, f.nummer(), Spalte.TITEL, f.titel(), Spalte.TEXT, f.untertitel()));
            f.ziele().forEach(this::ziel);
        });
    }

    private void information(Information i) {
        for (Angabe angabe : Angabe.values()) {
            angabe.information(i).ifPresent(wert -> add(Art.INFORMATION, angabe, wert));
        }
    }

    private void vorspann(Vorspann v) {
        for (Angabe angabe : Angabe.values()) {
            angabe.vorspann(v).ifPresent(wert -> add(Art.VORSPANN, angabe, wert));
        }
        int nummer = 1;
        for (String punkt : v.visionspunkte()) {
            add(Art.VISION, Map.of(Spalte.NUMMER, nummer++, Spalte.TEXT, punkt));
        }
    }

    private void ziel(Ziel z) {
        add(
                Art.ZIEL,
                Map.of(
                        Spalte.NUMMER,
                        z.nummer(),
                        Spalte.TEXT,
                        z.text(),
                        Spalte.INDIKATOR,
                        z.indikator(),
                        Spalte.ZIELQUELLE,
                        z.zielquelle(),
                        Spalte.BAUT_AUF,
                        Zellliste.join(z.bautAuf())));
        z.massnahmen().forEach(m -> massnahme(z, m));
    }

    private void massnahme(Ziel z, Massnahme m) {
        Map<Spalte, Object> werte = new EnumMap<>(Spalte.class);
        werte.put(Spalte.NUMMER, m.nummer());
        werte.put(Spalte.ZIEL, z.nummer());
        werte.put(Spalte.TITEL, m.titel());
        werte.put(Spalte.INDIKATOR, m.indikator());
        werte.put(Spalte.ZIELGRUPPE, m.zielgruppe());
        werte.put(Spalte.KOSTEN, m.kosten());
        werte.put(Spalte.VERANTWORTLICH, m.verantwortlich());
        werte.put(Spalte.FEDERFUEHREND, m.federfuehrend());
        werte.put(Spalte.STELLEN, Zellliste.join(m.stellen()));
        werte.put(Spalte.BEGINN, m.beginn().wortlaut());
        werte.put(Spalte.BEGINN_VON, m.beginn().von());
        werte.put(Spalte.BEGINN_BIS, m.beginn().bis());
        werte.put(Spalte.ENDE, m.ende().wortlaut());
        werte.put(Spalte.ENDE_VON, m.ende().von());
        werte.put(Spalte.ENDE_BIS, m.ende().bis());
        werte.put(Spalte.KOMMUNIKATION, m.kommunikation());
        werte.put(Spalte.ANLAGEN, Zellliste.join(m.pflichtanlagen()));
        werte.put(Spalte.BAUT_AUF, Zellliste.join(m.bautAuf()));
        werte.values().removeIf(java.util.Objects::isNull);
        add(Art.MASSNAHME, werte);
    }

    private void add(Art art, Angabe angabe, Object wert) {
        add(art, Map.of(Spalte.TITEL, angabe.wort(), Spalte.TEXT, wert));
    }

    private void add(Art art, Map<Spalte, Object> werte) {
        zeilen.add(new Tabellenzeile("", art, werte));
    }
}
