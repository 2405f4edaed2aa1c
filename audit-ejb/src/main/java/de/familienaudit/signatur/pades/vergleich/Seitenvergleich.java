package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Compares the pages one by one: content, resources, size and rotation are the same. */
final class Seitenvergleich {

    private static final Set<String> MIT_REGEL = Set.of("Annots", "Tabs", "StructParents");

    private final Lage lage;
    private final Strukturvergleich struktur;

    Seitenvergleich(Lage lage, Strukturvergleich struktur) {
        this.lage = lage;
        this.struktur = struktur;
    }

    void vergleiche() {
        List<COSDictionary> a = lage.vorher().seiten();
        List<COSDictionary> b = lage.nachher().seiten();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            String ort = "page " + (i + 1);
            lage.gleichBisAuf(a.get(i), b.get(i), MIT_REGEL, Aenderungsart.SEITEN, ort);
            reihenfolge(a.get(i), b.get(i), ort);
            strukturnummer(a.get(i), b.get(i), ort);
        }
    }

    /** Programs that add a field to a tagged page say that the keyboard follows the structure. */
    private void reihenfolge(COSDictionary a, COSDictionary b, String ort) {
        boolean nachStruktur = Lage.fehlt(a, "Tabs") && "S".equals(Werte.name(b, "Tabs"));
        if (!nachStruktur && !lage.rechte().darfAnmerken() && !lage.gleichheit().gleich(a, b, "Tabs")) {
            lage.funde().melde(Aenderungsart.SEITEN, ort + "/Tabs");
        }
    }

    /** A number under which nothing is found changes nothing. */
    private void strukturnummer(COSDictionary a, COSDictionary b, String ort) {
        boolean leer = lage.rechte().darfAnmerken()
                && Lage.fehlt(a, "StructParents")
                && !struktur.hatEintrag(Werte.zahl(b, "StructParents", -1));
        if (!leer && !lage.gleichheit().gleich(a, b, "StructParents")) {
            lage.funde().melde(Aenderungsart.STRUKTUR, ort + "/StructParents");
        }
    }
}
