package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.dokument.druck.Beilage;
import de.familienaudit.dokument.druck.Dokumentangaben;
import de.familienaudit.dokument.druck.Druckvorlage;
import de.familienaudit.dokument.druck.PdfDruck;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.dokument.druck.Signaturfeld;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import de.familienaudit.zugang.kommune.Kommunenname;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The agreement as a document: as PDF to read, keep and sign, and as Word document to go on writing. */
public final class Vereinbarungsdruck {

    /** Width of the drawings beside the words on A4 across, in pixels. */
    static final int PLAN_A4 = 560;

    private static final Signaturfeld FELD = new Signaturfeld("Unterschrift", Druckworte.wort("feld.beschreibung"));
    private static final Druckvorlage VORLAGE = Druckvorlage.lade(Vereinbarungsdruck.class, "zielvereinbarung.xhtml");

    private final Vereinbarungsinhalt inhalt;
    private final List<Beilage> beilagen;
    private final Instant erstelltAm;

    private Vereinbarungsdruck(Vereinbarungsinhalt inhalt, List<Beilage> beilagen, Instant erstelltAm) {
        this.inhalt = inhalt;
        this.beilagen = List.copyOf(beilagen);
        this.erstelltAm = erstelltAm;
    }

    /**
     * How the document is to be.
     *
     * @param zurUnterschrift with an empty field for an electronic signature instead of lines for the pen
     * @param beispiel marked on every page as an example without legal effect
     */
    public record Art(boolean zurUnterschrift, boolean beispiel) {
        public static final Art ZUM_LESEN = new Art(false, false);
    }

    /**
     * The document of a Fassung.
     *
     * @param achse the scale of its plan
     * @param plan the rows of its plan, empty for none
     * @param beilagen files inside the PDF
     * @param erstelltAm when it is printed
     */
    public static Vereinbarungsdruck von(
            Wortlaut wortlaut,
            Kommunenname kommune,
            Zeitachse achse,
            List<Zeitplan.Zeile> plan,
            List<Beilage> beilagen,
            Art art,
            Instant erstelltAm) {
        Plantafel tafel = plan.isEmpty() ? null : new PlanBuilder(achse, null, PLAN_A4, 1).tafel(plan);
        Vereinbarungsinhalt inhalt = new VereinbarungBuilder(wortlaut, kommune)
                .inhalt(tafel, art.zurUnterschrift() ? FELD.platz() : "", art.beispiel());
        return new Vereinbarungsdruck(inhalt, beilagen, erstelltAm);
    }

    /** The PDF: PDF/A-3A and PDF/UA-1. */
    public byte[] pdf() {
        Dokumentangaben angaben = new Dokumentangaben(
                inhalt.titel(),
                inhalt.kommune(),
                Druckworte.wort("thema"),
                String.join(" · ", inhalt.kommune(), PlanBuilder.gekuerzt(inhalt.titel(), 80), inhalt.stand()),
                inhalt.vermerk(),
                Seitenformat.A4_HOCH,
                erstelltAm);
        List<Signaturfeld> felder = inhalt.erklaerung().elektronisch() ? List.of(FELD) : List.of();
        return PdfDruck.drucke(VORLAGE.fuelle(inhalt), angaben, beilagen, felder);
    }

    /** The Word document, without plan and without signature field. */
    public void word(OutputStream out) throws IOException {
        Vereinbarungsword.schreibe(inhalt, erstelltAm, out);
    }
}
