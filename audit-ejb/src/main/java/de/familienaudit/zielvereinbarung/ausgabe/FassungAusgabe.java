package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.ausgabe.Zwischendatei;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** One whole Fassung as a file that is there already; it is gone when it is closed. */
public final class FassungAusgabe implements Closeable {

    private final Fassungsname name;
    private final Ausgabeformat format;
    private final Zwischendatei datei;

    FassungAusgabe(Fassungsname name, Ausgabeformat format, Zwischendatei datei) {
        this.name = name;
        this.format = format;
        this.datei = datei;
    }

    /** Kommune, agreement and Fassung, in letters that every system and every header takes. */
    public String dateiname() {
        return name.schlicht("zielvereinbarung") + "." + format.endung();
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
