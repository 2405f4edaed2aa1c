package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.austausch.CsvAusgabe;
import de.familienaudit.zielvereinbarung.austausch.ExcelAusgabe;
import de.familienaudit.zielvereinbarung.austausch.JsonAusgabe;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsausgabe;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** In which form a whole Fassung can be put out (ADR 21); each can be imported again. */
public enum Ausgabeformat {
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=UTF-8"),
    JSON("json", "application/json");

    private final String endung;
    private final String medientyp;

    Ausgabeformat(String endung, String medientyp) {
        this.endung = endung;
        this.medientyp = medientyp;
    }

    /** End of the file's name, without the dot. */
    public String endung() {
        return endung;
    }

    public String medientyp() {
        return medientyp;
    }

    /** Begins a file of this form. */
    Vereinbarungsausgabe ausgabe(OutputStream out) throws IOException {
        return switch (this) {
            case EXCEL -> new ExcelAusgabe(out);
            case CSV -> new CsvAusgabe(out);
            case JSON -> new JsonAusgabe(out);
        };
    }

    /** @param endung may be null */
    public static Optional<Ausgabeformat> of(String endung) {
        return Arrays.stream(values()).filter(f -> f.endung.equals(endung)).findFirst();
    }
}
