package de.familienaudit.vorlage.druck;

import static de.familienaudit.vorlage.druck.Druckworte.wort;

import de.familienaudit.dokument.druck.Dokumentangaben;
import de.familienaudit.dokument.druck.Druckvorlage;
import de.familienaudit.dokument.druck.PdfDruck;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.dokument.druck.Signaturfeld;
import de.familienaudit.vorlage.papier.VorlageDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper in the form of the district (rules V-8, V-9; facts of the three papers). What is not public says so on every page (V-10).
 *
 * @param kommune its name on the day of the document
 * @param art to read, or to sign
 * @param dazu what stands beside its words
 * @param erstelltAm when it is printed
 */
public record Vorlagenbogen(VorlageDetails vorlage, Beigaben dazu, String kommune, Art art, Instant erstelltAm) {

    private static final Druckvorlage VORLAGE = Druckvorlage.lade(Vorlagenbogen.class, "vorlage.xhtml");
    private static final Signaturfeld FELD = new Signaturfeld("Unterschrift", wort("feld.beschreibung"));

    /**
     * What stands on the sheet beside the words of the paper.
     *
     * @param anlagen titles of its annexes in their order, each with its number (V-12)
     * @param haushalt what the budget said when the Kämmerei made her statement, in sentences; none where nothing was kept (H-13)
     */
    public record Beigaben(List<String> anlagen, List<String> haushalt) {}

    /**
     * How it is printed.
     *
     * @param zurUnterschrift with an empty field for an electronic signature
     * @param beispiel marked on every page as an example without legal effect
     */
    public record Art(boolean zurUnterschrift, boolean beispiel) {

        /** To read and keep. */
        public static final Art ZUM_LESEN = new Art(false, false);
    }

    /** Kind and number, as people call it. */
    public String titel() {
        return titel(vorlage.kopf().art(), vorlage.kopf().nummer());
    }

    /** The same of any paper. */
    public static String titel(Enum<?> art, String nummer) {
        return Bogeninhalt.titel(art, nummer);
    }

    /** {@code Anlage 1: Zielvereinbarung}. */
    public static String anlage(int nummer, String titel) {
        return wort("anlage", nummer, titel);
    }

    /** What a file of it may be called, without ending. */
    public String dateiname() {
        return titel().replace('/', '-');
    }

    /** PDF/A-3A and PDF/UA-1 on A4. */
    public byte[] pdf() {
        boolean oeffentlich = vorlage.weg().oeffentlich();
        String oeffentlichkeit = wort(oeffentlich ? "oeffentlich" : "nichtoeffentlich");
        List<String> vermerke = new ArrayList<>();
        if (!oeffentlich) {
            vermerke.add(oeffentlichkeit);
        }
        if (art.beispiel()) {
            vermerke.add(wort("vermerk.beispiel"));
        }
        String vermerk = String.join(" · ", vermerke);
        Dokumentangaben angaben = new Dokumentangaben(
                titel(),
                kommune,
                wort("thema"),
                String.join(" · ", kommune, titel(), oeffentlichkeit),
                vermerk,
                Seitenformat.A4_HOCH,
                erstelltAm);
        Bogeninhalt inhalt =
                Bogeninhalt.of(vorlage, dazu, kommune, oeffentlichkeit, art.zurUnterschrift() ? FELD.platz() : "");
        return PdfDruck.drucke(
                VORLAGE.fuelle(inhalt), angaben, List.of(), art.zurUnterschrift() ? List.of(FELD) : List.of());
    }
}
