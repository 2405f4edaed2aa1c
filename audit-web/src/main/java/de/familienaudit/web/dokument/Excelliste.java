package de.familienaudit.web.dokument;

import de.familienaudit.dokument.ausgabe.Exceltabelle;
import de.familienaudit.dokument.ausgabe.Exceltabelle.Spalte;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.error.AntwortServlet.Antwort;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A list as Excel, however long: its parts are read one after the other while it is written. */
public final class Excelliste {

    private Excelliste() {}

    /**
     * Reads the first part at once, so that a refusal is answered as such.
     *
     * @param datei name of the file
     * @param titel name of the sheet
     * @param abschnitt the part with this number, from 1
     * @param werte what stands in the columns for one row of the list
     */
    public static <Z> Antwort of(
            String datei,
            String titel,
            List<Spalte> spalten,
            IntFunction<Seite<Z>> abschnitt,
            Function<Z, List<Object>> werte) {
        Seite<Z> anfang = abschnitt.apply(1);
        Iterable<List<Object>> zeilen = () -> IntStream.rangeClosed(1, anfang.anzahlSeiten())
                .mapToObj(nummer -> nummer == 1 ? anfang : abschnitt.apply(nummer))
                .flatMap(seite -> seite.zeilen().stream())
                .map(werte)
                .iterator();
        return response -> {
            Dateiantwort.beginne(response, Dateiantwort.EXCEL, datei);
            Exceltabelle.schreibe(response.getOutputStream(), titel, spalten, zeilen);
        };
    }
}
