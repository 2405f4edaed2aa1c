package de.familienaudit.zertifikat.druck;

import static de.familienaudit.zertifikat.druck.Druckworte.datum;
import static de.familienaudit.zertifikat.druck.Druckworte.wort;

import de.familienaudit.dokument.druck.Dokumentangaben;
import de.familienaudit.dokument.druck.Druckvorlage;
import de.familienaudit.dokument.druck.PdfDruck;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.zertifikat.Siegelauskunft;
import de.familienaudit.zertifikat.Zertifikatsblatt;
import java.time.Instant;
import java.util.List;

/**
 * The page Zertifikate for paper: the answer for a day, the timeline, gaps, and each certificate with what sources say and which of it
 * counts (Z-2 to Z-6, Z-11, G-3).
 *
 * @param blatt what the page shows
 * @param ueberschrift the day with its answer, as the page says it
 * @param saetze the sentences of that answer, as the page says them; none is empty
 * @param erstelltAm when it is printed
 */
public record Siegelbogen(Zertifikatsblatt blatt, String ueberschrift, List<String> saetze, Instant erstelltAm) {

    private static final Druckvorlage VORLAGE = Druckvorlage.lade(Siegelbogen.class, "siegelbogen.xhtml");

    public Siegelbogen {
        saetze = List.copyOf(saetze);
    }

    /** What a file of it may be called, without ending. */
    public String dateiname() {
        Siegelauskunft gefragt = blatt.gefragt();
        return wort("dateiname", gefragt.kommune(), gefragt.tag());
    }

    /** PDF/A-3A and PDF/UA-1 on A4. */
    public byte[] pdf() {
        String kommune = blatt.gefragt().kommune();
        String stand = wort("stand", datum(blatt.gefragt().stand()));
        Dokumentangaben angaben = new Dokumentangaben(
                wort("titel") + ": " + kommune,
                kommune,
                wort("thema"),
                String.join(" · ", kommune, wort("titel"), stand),
                "",
                Seitenformat.A4_HOCH,
                erstelltAm);
        return PdfDruck.drucke(
                VORLAGE.fuelle(Bogeninhalt.of(blatt, ueberschrift, saetze, stand)), angaben, List.of(), List.of());
    }
}
