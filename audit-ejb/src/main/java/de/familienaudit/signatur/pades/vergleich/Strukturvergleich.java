package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Compares what programs read aloud: every element of the structure stays, with its texts and its order. New elements only
 * stand for new fields and notes and bring no text.
 */
final class Strukturvergleich {

    private static final String ORT = "Root/StructTreeRoot";
    private static final Set<String> MIT_REGEL = Set.of("K", "ParentTree", "ParentTreeNextKey");

    private final Lage lage;
    private final Anmerkungsvergleich anmerkungen;
    private final List<COSDictionary[]> paare = new ArrayList<>();
    private final List<COSDictionary[]> verweise = new ArrayList<>();
    private final List<COSBase> neue = new ArrayList<>();
    private Elternbaum nachher;

    Strukturvergleich(Lage lage, Anmerkungsvergleich anmerkungen) {
        this.lage = lage;
        this.anmerkungen = anmerkungen;
    }

    void verbinde() {
        COSDictionary a = Werte.dict(lage.vorher().katalog(), "StructTreeRoot");
        COSDictionary b = Werte.dict(lage.nachher().katalog(), "StructTreeRoot");
        nachher = Elternbaum.lesen(Werte.dict(b, "ParentTree"), lage.aufwand());
        if (a == null || b == null) {
            return;
        }
        lage.gleichheit().verbinde(a, b);
        Set<COSDictionary> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary[]> offen = new ArrayDeque<>();
        offen.push(new COSDictionary[] {a, b});
        while (!offen.isEmpty()) {
            lage.aufwand().schritt();
            COSDictionary[] paar = offen.pop();
            if (gesehen.add(paar[0])) {
                kinder(paar[0], paar[1], offen);
            }
        }
    }

    private void kinder(COSDictionary a, COSDictionary b, Deque<COSDictionary[]> offen) {
        List<COSBase> x = Werte.liste(a.getItem(COSName.K));
        List<COSBase> y = Werte.liste(b.getItem(COSName.K));
        if (y.size() < x.size()) {
            lage.funde().melde(Aenderungsart.STRUKTUR, ORT + ": fewer elements");
        }
        for (int i = 0; i < y.size(); i++) {
            lage.aufwand().schritt();
            if (i >= x.size()) {
                neue.add(y.get(i));
                continue;
            }
            COSDictionary p = Werte.dict(x.get(i));
            COSDictionary q = Werte.dict(y.get(i));
            if (p == null || q == null || !istElement(p) || !istElement(q)) {
                verweise.add(new COSDictionary[] {huelle(x.get(i)), huelle(y.get(i))});
            } else if (lage.gleichheit().verbinde(p, q)) {
                paare.add(new COSDictionary[] {p, q});
                offen.push(new COSDictionary[] {p, q});
            } else {
                lage.funde().melde(Aenderungsart.STRUKTUR, ORT + ": other order");
            }
        }
    }

    /** Numbers of content and references to it, wrapped so that all are compared alike. */
    private static COSDictionary huelle(COSBase value) {
        COSDictionary verweis = Werte.dict(value);
        if (verweis != null) {
            return verweis;
        }
        COSDictionary huelle = new COSDictionary();
        huelle.setItem(COSName.K, value);
        return huelle;
    }

    static boolean istElement(COSDictionary dictionary) {
        return !"MCR".equals(Werte.name(dictionary, "Type")) && !istObjektverweis(dictionary);
    }

    static boolean istObjektverweis(COSDictionary dictionary) {
        return "OBJR".equals(Werte.name(dictionary, "Type"));
    }

    /** Whether the later revision finds something of the structure under this number. */
    boolean hatEintrag(int nummer) {
        return nachher.hat(nummer);
    }

    void vergleiche() {
        COSDictionary a = Werte.dict(lage.vorher().katalog(), "StructTreeRoot");
        COSDictionary b = Werte.dict(lage.nachher().katalog(), "StructTreeRoot");
        if (a == null || b == null) {
            if (a != b) {
                lage.funde().melde(Aenderungsart.STRUKTUR, ORT);
            }
            return;
        }
        lage.gleichBisAuf(a, b, MIT_REGEL, Aenderungsart.STRUKTUR, ORT);
        for (COSDictionary[] paar : paare) {
            lage.gleichBisAuf(paar[0], paar[1], Set.of("K"), Aenderungsart.STRUKTUR, ORT + " element");
        }
        for (COSDictionary[] paar : verweise) {
            verweisGleich(paar[0], paar[1]);
        }
        Strukturregel regel = new Strukturregel(anmerkungen, lage.aufwand());
        if (!neue.stream().allMatch(n -> regel.erlaubt(n, 0))) {
            lage.funde().melde(Aenderungsart.STRUKTUR, ORT + ": new element");
        }
        elternbaum(Elternbaum.lesen(Werte.dict(a, "ParentTree"), lage.aufwand()));
    }

    /** Where notes may change, unknown entries beside the reference to a note are none of the content. */
    private void verweisGleich(COSDictionary a, COSDictionary b) {
        Set<String> schluessel = lage.rechte().darfAnmerken() && istObjektverweis(a)
                ? Set.of("Type", "Obj", "Pg")
                : Werte.schluessel(a, b);
        if (!schluessel.stream().allMatch(k -> lage.gleichheit().gleich(a, b, k))) {
            lage.funde().melde(Aenderungsart.STRUKTUR, ORT + ": reference");
        }
    }

    private void elternbaum(Elternbaum vorher) {
        if (!vorher.vollstaendig() || !nachher.vollstaendig()) {
            lage.funde().melde(Aenderungsart.STRUKTUR, ORT + "/ParentTree: too large");
        }
        for (Integer nummer : vorher.nummern()) {
            if (!lage.gleichheit().gleich(vorher.wert(nummer), nachher.wert(nummer))) {
                lage.funde().melde(Aenderungsart.STRUKTUR, ORT + "/ParentTree " + nummer);
            }
        }
        for (Integer nummer : nachher.nummern()) {
            if (!vorher.hat(nummer)
                    && anmerkungen.neue().stream().noneMatch(n -> Werte.zahl(n, "StructParent", -1) == nummer)) {
                lage.funde().melde(Aenderungsart.STRUKTUR, ORT + "/ParentTree " + nummer);
            }
        }
    }
}
