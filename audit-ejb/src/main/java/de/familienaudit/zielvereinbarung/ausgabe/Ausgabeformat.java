package de.familienaudit.zielvereinbarung.ausgabe;

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

    /** @param endung may be null */
    public static Optional<Ausgabeformat> of(String endung) {
        return Arrays.stream(values()).filter(f -> f.endung.equals(endung)).findFirst();
    }
}
