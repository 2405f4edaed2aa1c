package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.zielvereinbarung.druck.Zeitplandruck;

/** The plan as a document, read from the database and not yet set into pages. */
public final class Zeitplandokument {

    private final Zeitplandruck druck;

    Zeitplandokument(Zeitplandruck druck) {
        this.druck = druck;
    }

    /** What a file of it may be called, without ending. */
    public String dateiname() {
        return new Fassungsname(druck.kommune(), druck.plan().liste().fassung()).lesbar("Zeitplan");
    }

    /** PDF/A-3A and PDF/UA-1 on A4 or A3 across. */
    public byte[] pdf(Seitenformat format) {
        return druck.pdf(format);
    }
}
