package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Compares two revisions from their roots. Whatever has no rule here must be the same. */
final class Katalogvergleich {

    /** Entries of a trailer that only say how the file is written. */
    private static final Set<String> AUFBAU = Set.of(
            "Size", "Prev", "XRefStm", "Type", "Index", "W", "Filter", "DecodeParms", "Length", "ID", "Root", "Info");

    private static final Set<String> MIT_REGEL =
            Set.of("AcroForm", "Pages", "StructTreeRoot", "Metadata", "DSS", "Extensions", "Version", "OutputIntents");

    private final Lage lage;

    Katalogvergleich(Lage lage) {
        this.lage = lage;
    }

    void vergleiche() {
        COSDictionary a = lage.vorher().katalog();
        COSDictionary b = lage.nachher().katalog();
        lage.gleichheit().verbinde(a, b);
        seitenVerbinden();
        Formularvergleich formular = new Formularvergleich(lage);
        Anmerkungsvergleich anmerkungen = new Anmerkungsvergleich(lage, formular);
        Strukturvergleich struktur = new Strukturvergleich(lage, anmerkungen);
        formular.verbinde();
        anmerkungen.verbinde();
        struktur.verbinde();

        formular.merkeErsetztes();
        trailer();
        lage.gleichBisAuf(a, b, MIT_REGEL, Aenderungsart.SONSTIGES, "Root");
        if (lage.gleichheit().ersetztesAnderswo()) {
            lage.funde().melde(Aenderungsart.FORMULAR, "a picture that is used elsewhere too");
        }
        formular.vergleiche();
        anmerkungen.vergleiche();
        struktur.vergleiche();
        new Seitenvergleich(lage, struktur).vergleiche();
        Angabenvergleich angaben = new Angabenvergleich(lage);
        angaben.info();
        angaben.metadaten(Werte.wert(a, "Metadata"), Werte.wert(b, "Metadata"));
        Nachweisvergleich nachweise = new Nachweisvergleich(lage);
        nachweise.dss(Werte.wert(a, "DSS"), Werte.wert(b, "DSS"));
        nachweise.erweiterungen(Werte.dict(a, "Extensions"), Werte.dict(b, "Extensions"));
        new Farbvergleich(lage).vergleiche(Werte.wert(a, "OutputIntents"), Werte.wert(b, "OutputIntents"));
        version(Werte.name(a, "Version"), Werte.name(b, "Version"));
        if (!lage.gleichheit().gleich(a, b, "Pages")) {
            lage.funde().melde(Aenderungsart.SEITEN, "Root/Pages");
        }
    }

    private void seitenVerbinden() {
        List<COSDictionary> a = lage.vorher().seiten();
        List<COSDictionary> b = lage.nachher().seiten();
        if (a.size() != b.size()) {
            lage.funde().melde(Aenderungsart.SEITEN, "Root/Pages: " + a.size() + " -> " + b.size());
        }
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            lage.gleichheit().verbinde(a.get(i), b.get(i));
        }
    }

    private void trailer() {
        COSDictionary a = lage.vorher().trailer();
        COSDictionary b = lage.nachher().trailer();
        lage.gleichBisAuf(a, b, AUFBAU, Aenderungsart.SONSTIGES, "Trailer");
        COSBase erste = ersteKennung(a);
        if (erste != null && !erste.equals(ersteKennung(b))) {
            lage.funde().melde(Aenderungsart.SONSTIGES, "Trailer/ID");
        }
    }

    private static COSBase ersteKennung(COSDictionary trailer) {
        COSArray id = Werte.array(trailer, COSName.ID.getName());
        return id == null || id.size() == 0 ? null : Werte.wert(id.get(0));
    }

    /** A program that signs may say that the file uses more of the format than before. */
    private void version(String a, String b) {
        boolean hoeher = b != null && b.matches("[12]\\.\\d") && (a == null || a.compareTo(b) <= 0);
        if (a == null ? b != null && !hoeher : !hoeher) {
            lage.funde().melde(Aenderungsart.SONSTIGES, "Root/Version");
        }
    }
}
