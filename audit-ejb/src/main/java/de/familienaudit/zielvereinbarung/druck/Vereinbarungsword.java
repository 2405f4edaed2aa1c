package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.ausgabe.Worddokument;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.Abschnitt;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.FeldTeil;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.MassnahmeTeil;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.ZielTeil;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The agreement as a Word document: the same words in the same order as the PDF, with real headings and tables. */
final class Vereinbarungsword {

    private static final List<String> ZEILEN = List.of("name", "funktion", "ort", "datum", "unterschrift");

    private Vereinbarungsword() {}

    static void schreibe(Vereinbarungsinhalt inhalt, Instant erstelltAm, OutputStream out) throws IOException {
        try (Worddokument word = new Worddokument(inhalt.titel(), inhalt.kommune(), erstelltAm)) {
            word.fuss(String.join(" · ", inhalt.kommune(), inhalt.stand()));
            word.ueberschrift(1, inhalt.titel());
            word.absatz(inhalt.stand());
            if (!inhalt.vermerk().isEmpty()) {
                word.hinweis(inhalt.vermerk());
            }
            tabelle(word, inhalt.angaben());
            inhalt.vorspann().forEach(a -> abschnitt(word, a));
            inhalt.felder().forEach(f -> feld(word, f));
            erklaerung(word, inhalt.erklaerung());
            word.schreibe(out);
        }
    }

    private static void abschnitt(Worddokument word, Abschnitt abschnitt) {
        word.ueberschrift(2, abschnitt.titel());
        abschnitt.absaetze().forEach(word::absatz);
        word.nummeriert(abschnitt.punkte());
    }

    private static void feld(Worddokument word, FeldTeil feld) {
        word.neueSeite();
        word.ueberschrift(2, feld.titel());
        if (!feld.untertitel().isEmpty()) {
            word.absatz(feld.untertitel());
        }
        for (ZielTeil ziel : feld.ziele()) {
            word.ueberschrift(3, ziel.titel());
            tabelle(word, ziel.angaben());
            for (MassnahmeTeil m : ziel.massnahmen()) {
                word.ueberschrift(4, m.nummer() + ": " + m.titel());
                tabelle(word, m.angaben());
            }
        }
    }

    private static void erklaerung(Worddokument word, Vereinbarungsinhalt.Erklaerung erklaerung) {
        word.neueSeite();
        word.ueberschrift(2, erklaerung.titel());
        word.absatz(erklaerung.text());
        tabelle(
                word,
                ZEILEN.stream()
                        .map(z -> new Angabe(Druckworte.wort("erklaerung." + z), ""))
                        .toList());
    }

    private static void tabelle(Worddokument word, List<Angabe> angaben) {
        word.tabelle(
                List.of(Druckworte.wort("tabelle.feld"), Druckworte.wort("tabelle.inhalt")),
                angaben.stream().map(a -> List.of(a.name(), a.wert())).toList());
    }
}
