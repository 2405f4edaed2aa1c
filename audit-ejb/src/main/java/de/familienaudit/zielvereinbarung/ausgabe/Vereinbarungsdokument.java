package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.zielvereinbarung.druck.Vereinbarungsdruck;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The document of one Fassung, read from the database and not yet set into pages: the caller does that, without holding a
 * transaction.
 */
public final class Vereinbarungsdokument {

    private final Vereinbarungsdruck druck;
    private final String dateiname;

    Vereinbarungsdokument(Vereinbarungsdruck druck, String dateiname) {
        this.druck = druck;
        this.dateiname = dateiname;
    }

    /** What a file of it may be called, without ending. */
    public String dateiname() {
        return dateiname;
    }

    /** PDF/A-3A and PDF/UA-1. */
    public byte[] pdf() {
        return druck.pdf();
    }

    /** A Word document for those who must edit; the stream stays open. */
    public void word(OutputStream out) throws IOException {
        druck.word(out);
    }
}
