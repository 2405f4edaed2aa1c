package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lays a Fassung out in rows, for CSV and Excel alike: one for each measure, Ziel, Handlungsfeld, part of the front matter. */
abstract class Tabellenausgabe implements Vereinbarungsausgabe {

    /** What a Stelle is, in its row. */
    static final String INTERN = "intern";

    static final String EXTERN = "extern";

    /** Writes the next row. */
    abstract void zeile(Tabellenzeile zeile) throws IOException;

    @Override
    public final void kopf(Information information, Vorspanntext vorspann, List<Stelle> stellen) throws IOException {
        add(
                Art.FORMAT,
                Map.of(
                        Spalte.NUMMER,
                        Vereinbarungsdaten.VERSION,
                        Spalte.TITEL,
                        "Format",
                        Spalte.TEXT,
                        Vereinbarungsdaten.FORMAT));
        for (Angabe angabe : Angabe.values()) {
            add(Art.INFORMATION, angabe, angabe.information(information));
        }
        for (Angabe angabe : Angabe.values()) {
            add(Art.VORSPANN, angabe, angabe.vorspann(vorspann));
        }
        int nummer = 1;
        for (String punkt : vorspann.visionspunkte()) {
            add(Art.VISION, Map.of(Spalte.NUMMER, nummer++, Spalte.TEXT, punkt));
        }
        for (Stelle s : stellen) {
            add(Art.STELLE, Map.of(Spalte.TITEL, s.name(), Spalte.TEXT, s.intern() ? INTERN : EXTERN));
        }
    }

    @Override
    public final void feld(int nummer, String titel, String untertitel) throws IOException {
        add(Art.HANDLUNGSFELD, Map.of(Spalte.NUMMER, nummer, Spalte.TITEL, titel, Spalte.TEXT, untertitel));
    }

    @Override
    public final void ziel(Ziel z) throws IOException {
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
        for (Massnahme m : z.massnahmen()) {
            massnahme(z, m);
        }
    }

    private void massnahme(Ziel z, Massnahme m) throws IOException {
        Map<Spalte, Object> werte = new EnumMap<>(Spalte.class);
        werte.put(Spalte.NUMMER, m.nummer());
        werte.put(Spalte.ZIEL, z.nummer());
        werte.put(Spalte.TITEL, m.worte().titel());
        werte.put(Spalte.INDIKATOR, m.worte().indikator());
        werte.put(Spalte.ZIELGRUPPE, m.worte().zielgruppe());
        werte.put(Spalte.KOSTEN, m.worte().kosten());
        werte.put(Spalte.VERANTWORTLICH, m.worte().verantwortlich());
        werte.put(Spalte.FEDERFUEHREND, m.federfuehrend());
        werte.put(Spalte.STELLEN, Zellliste.join(m.stellen()));
        werte.put(Spalte.BEGINN, m.beginn().wortlaut());
        werte.put(Spalte.BEGINN_VON, m.beginn().von());
        werte.put(Spalte.BEGINN_BIS, m.beginn().bis());
        werte.put(Spalte.ENDE, m.ende().wortlaut());
        werte.put(Spalte.ENDE_VON, m.ende().von());
        werte.put(Spalte.ENDE_BIS, m.ende().bis());
        werte.put(Spalte.KOMMUNIKATION, m.worte().kommunikation());
        werte.put(Spalte.ANLAGEN, Zellliste.join(m.pflichtanlagen()));
        werte.put(Spalte.BAUT_AUF, Zellliste.join(m.bautAuf()));
        werte.values().removeIf(Objects::isNull);
        add(Art.MASSNAHME, werte);
    }

    private void add(Art art, Angabe angabe, Optional<Object> wert) throws IOException {
        if (wert.isPresent()) {
            add(art, Map.of(Spalte.TITEL, angabe.wort(), Spalte.TEXT, wert.get()));
        }
    }

    private void add(Art art, Map<Spalte, Object> werte) throws IOException {
        zeile(new Tabellenzeile("", art, werte));
    }
}
