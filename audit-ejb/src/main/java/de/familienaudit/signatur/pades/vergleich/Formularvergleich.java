package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Compares the forms: fields stay as they are, new ones are signature fields with a signature, and what may be filled in is. */
final class Formularvergleich {

    private static final String ORT = "Root/AcroForm";
    private static final Set<String> MIT_REGEL = Set.of("Fields", "SigFlags", "DR", "DA", "NeedAppearances");

    private final Lage lage;
    private final List<Feldpaar> paare = new ArrayList<>();
    private final List<Feld> neue = new ArrayList<>();
    private final Map<COSDictionary, Feld> neueWidgets = new IdentityHashMap<>();

    private record Feldpaar(Feld vorher, Feld nachher) {}

    Formularvergleich(Lage lage) {
        this.lage = lage;
    }

    void verbinde() {
        COSDictionary a = Werte.dict(lage.vorher().katalog(), "AcroForm");
        COSDictionary b = Werte.dict(lage.nachher().katalog(), "AcroForm");
        if (a != null && b != null) {
            lage.gleichheit().verbinde(a, b);
        }
        verbinde(lage.vorher().felder(), lage.nachher().felder(), ORT + "/Fields");
    }

    private void verbinde(List<Feld> a, List<Feld> b, String ort) {
        if (b.size() < a.size()) {
            lage.funde().melde(Aenderungsart.FORMULAR, ort + ": fewer");
        }
        for (int i = 0; i < b.size(); i++) {
            if (i < a.size()) {
                verbinde(a.get(i), b.get(i), ort + "[" + i + "]");
            } else {
                neue.add(b.get(i));
                b.get(i).widgets().forEach(w -> neueWidgets.put(w, neue.get(neue.size() - 1)));
            }
        }
    }

    private void verbinde(Feld a, Feld b, String ort) {
        boolean passt = a.name().equals(b.name())
                && a.widgets().size() == b.widgets().size()
                && lage.gleichheit().verbinde(a.eintrag(), b.eintrag());
        for (int i = 0; passt && i < a.widgets().size(); i++) {
            passt = lage.gleichheit().verbinde(a.widgets().get(i), b.widgets().get(i));
        }
        if (!passt) {
            lage.funde().melde(Aenderungsart.FORMULAR, ort);
            return;
        }
        paare.add(new Feldpaar(a, b));
        verbinde(a.kinder(), b.kinder(), ort + "/Kids");
    }

    /** The new field that a widget belongs to; null for none. */
    Feld neuesFeld(COSDictionary widget) {
        return neueWidgets.get(widget);
    }

    /** Pictures of fields that were replaced. */
    void merkeErsetztes() {
        for (Feldpaar paar : paare) {
            for (COSDictionary widget : paar.vorher().widgets()) {
                COSDictionary spaeter = lage.gleichheit().partner(widget);
                if (spaeter != null && !lage.gleichheit().gleich(widget, spaeter, "AP")) {
                    COSDictionary bilder = Werte.dict(widget, "AP");
                    lage.gleichheit().ersetzt(widget.getItem(COSName.AP));
                    lage.gleichheit().ersetzt(bilder == null ? null : bilder.getItem(COSName.N));
                }
            }
        }
    }

    void vergleiche() {
        COSDictionary a = Werte.dict(lage.vorher().katalog(), "AcroForm");
        COSDictionary b = Werte.dict(lage.nachher().katalog(), "AcroForm");
        if (a == null || b == null) {
            if (a != b) {
                lage.funde().melde(Aenderungsart.FORMULAR, ORT);
            }
            return;
        }
        lage.gleichBisAuf(a, b, MIT_REGEL, Aenderungsart.FORMULAR, ORT);
        if ((Werte.zahl(a, "SigFlags", 0) & ~Werte.zahl(b, "SigFlags", 0)) != 0) {
            lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/SigFlags");
        }
        if (!Lage.fehlt(a, "DA") && !lage.gleichheit().gleich(a, b, "DA")) {
            lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/DA");
        }
        if (erzeugtBilder(a) != erzeugtBilder(b)) {
            lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/NeedAppearances");
        }
        if (erzeugtBilder(a) && !lage.gleichheit().gleich(a, b, "DR")) {
            lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/DR");
        }
        mittel(Werte.dict(a, "DR"), Werte.dict(b, "DR"));
        Feldregel regel = new Feldregel(lage);
        paare.forEach(p -> regel.pruefe(p.vorher(), p.nachher()));
        neue.forEach(regel::pruefeNeues);
    }

    private static boolean erzeugtBilder(COSDictionary acroForm) {
        return Werte.wert(acroForm, "NeedAppearances") instanceof COSBoolean b && b.getValue();
    }

    /** Fonts and the like for new fields: more of them, under names that were free. */
    private void mittel(COSDictionary a, COSDictionary b) {
        if (a == null) {
            return;
        }
        for (COSName art : a.keySet()) {
            COSBase x = Werte.wert(a.getItem(art));
            COSBase y = b == null ? null : Werte.wert(b.getItem(art));
            if (lage.gleichheit().gleich(x, y)) {
                continue;
            }
            if (!(x instanceof COSDictionary p) || !(y instanceof COSDictionary q)) {
                lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/DR/" + art.getName());
                continue;
            }
            for (COSName name : p.keySet()) {
                if (!lage.gleichheit().gleich(p.getItem(name), q.getItem(name))) {
                    lage.funde().melde(Aenderungsart.FORMULAR, ORT + "/DR/" + art.getName() + "/" + name.getName());
                }
            }
        }
    }
}
