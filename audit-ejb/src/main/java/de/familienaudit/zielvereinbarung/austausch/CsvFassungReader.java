package de.familienaudit.zielvereinbarung.austausch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule A-2: reads our CSV, also as a spreadsheet saves it again: with semicolons, commas or tabs, quoted or not. */
public final class CsvFassungReader {

    private static final Pattern KOPF =
            Pattern.compile("\\s*\"?Art\"?\\s?([;,\\t])\\s?\"?Nummer\"?[;,\\t\\r\\n].*", Pattern.DOTALL);

    private CsvFassungReader() {}

    /** Whether the text begins with the head of our table. */
    public static boolean isCsv(String text) {
        return KOPF.matcher(text.substring(0, Math.min(text.length(), 200))).matches();
    }

    /** @throws de.familienaudit.shared.BusinessRuleException A-2.ausgabe_…, A-2.datei_zu_gross */
    public static Gelesen lies(String text) {
        Matcher kopf = KOPF.matcher(text.substring(0, Math.min(text.length(), 200)));
        char trenner = kopf.matches() ? kopf.group(1).charAt(0) : ';';
        List<CsvParser.Reihe> reihen = new CsvParser(text, trenner).reihen();
        Tabellenkopf tabelle = new Tabellenkopf("Datei", reihen.get(0).zellen(), List.of(Spalte.values()));
        List<Tabellenzeile> zeilen = new ArrayList<>();
        List<Gelesen.Unbekanntes> unbekannte = new ArrayList<>(tabelle.unbekannte());
        for (CsvParser.Reihe reihe : reihen.subList(1, reihen.size())) {
            tabelle.zeile("Zeile " + reihe.zeile(), reihe.zellen(), null, unbekannte)
                    .ifPresent(zeilen::add);
        }
        if (zeilen.isEmpty()) {
            throw Formatfehler.fehlt("Datei", Art.FORMAT.wort());
        }
        return TabellenBlattReader.lies(zeilen, unbekannte);
    }
}
