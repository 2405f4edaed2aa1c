package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.ausgabe.Zwischendatei;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;

/** One whole Fassung as a file that is there already; it is gone when it is closed. */
public final class FassungAusgabe implements Closeable {

    private static final int LONGEST_NAME = 60;

    private final String kommune;
    private final int fassung;
    private final Ausgabeformat format;
    private final Zwischendatei datei;

    FassungAusgabe(String kommune, int fassung, Ausgabeformat format, Zwischendatei datei) {
        this.kommune = kommune;
        this.fassung = fassung;
        this.format = format;
        this.datei = datei;
    }

    /** Kommune and Fassung, in letters that every system and every header takes: {@code …-landkreis-fassung-2.xlsx}. */
    public String dateiname() {
        String klein = kommune.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String name = Normalizer.normalize(klein, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "zielvereinbarung-" + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                + (name.isEmpty() ? "" : "-") + "fassung-" + fassung + "." + format.endung();
    }

    public String medientyp() {
        return format.medientyp();
    }

    /** Size in bytes. */
    public long groesse() {
        return datei.groesse();
    }

    /** Hands the file out; the stream stays open. */
    public void schreibe(OutputStream out) throws IOException {
        datei.schreibe(out);
    }

    @Override
    public void close() {
        datei.close();
    }
}
