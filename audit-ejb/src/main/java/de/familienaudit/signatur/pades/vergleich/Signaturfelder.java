package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The signatures of a document as its form names them, without the repairs that PDFBox makes to forms on the way. */
public final class Signaturfelder {

    private Signaturfelder() {}

    /**
     * @return the dictionaries of all signatures and document time stamps, in the order of the form; one that two fields name
     *     comes twice
     * @throws IOException when the form is no tree or too large
     */
    public static List<COSDictionary> signaturen(PDDocument document, Aufwand aufwand) throws IOException {
        COSDictionary katalog = Werte.dict(document.getDocument().getTrailer(), "Root");
        List<COSDictionary> result = new ArrayList<>();
        sammle(Formularbaum.lesen(Werte.dict(katalog, "AcroForm"), aufwand), result);
        return result;
    }

    private static void sammle(List<Feld> felder, List<COSDictionary> ziel) {
        for (Feld feld : felder) {
            if (feld.signatur() != null) {
                ziel.add(feld.signatur());
            }
            sammle(feld.kinder(), ziel);
        }
    }

    /** The pages, in their order. */
    public static List<COSDictionary> seiten(PDDocument document, Aufwand aufwand) throws IOException {
        COSDictionary katalog = Werte.dict(document.getDocument().getTrailer(), "Root");
        return Seitenbaum.lesen(Werte.dict(katalog, "Pages"), aufwand);
    }
}
