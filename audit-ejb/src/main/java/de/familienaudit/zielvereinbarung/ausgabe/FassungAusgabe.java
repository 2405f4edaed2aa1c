package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.austausch.CsvAusgabe;
import de.familienaudit.zielvereinbarung.austausch.ExcelAusgabe;
import de.familienaudit.zielvereinbarung.austausch.JsonAusgabe;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;

/** One whole Fassung, ready to be written as a file. */
public final class FassungAusgabe {

    private static final int LONGEST_NAME = 60;

    private final Vereinbarungsdaten daten;
    private final Ausgabeformat format;

    FassungAusgabe(Vereinbarungsdaten daten, Ausgabeformat format) {
        this.daten = daten;
        this.format = format;
    }

    /** Kommune and Fassung, in letters that every system and every header takes: {@code …-landkreis-fassung-2.xlsx}. */
    public String dateiname() {
        String kommune = daten.information()
                .kommune()
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String name = Normalizer.normalize(kommune, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "zielvereinbarung-" + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                + (name.isEmpty() ? "" : "-") + "fassung-" + daten.information().fassung() + "." + format.endung();
    }

    public String medientyp() {
        return format.medientyp();
    }

    /** Writes the file; the stream stays open. */
    public void schreibe(OutputStream out) throws IOException {
        switch (format) {
            case EXCEL -> ExcelAusgabe.schreibe(daten, out);
            case CSV -> CsvAusgabe.schreibe(daten, out);
            case JSON -> JsonAusgabe.schreibe(daten, out);
        }
    }
}
