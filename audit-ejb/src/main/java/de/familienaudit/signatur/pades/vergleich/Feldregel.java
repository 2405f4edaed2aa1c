package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** What may happen to a field after signing, and what a new field may be. */
final class Feldregel {

    private static final Set<String> BEIM_UNTERSCHREIBEN = Set.of("V", "AP", "MK", "F", "M", "Kids");
    private static final Set<String> BEIM_AUSFUELLEN = Set.of("V", "AS", "AP", "I", "M", "RV", "Kids");
    private static final Set<String> NUR_KINDER = Set.of("Kids");
    private static final Set<String> NEUES_FELD = Set.of(
            "Type",
            "Subtype",
            "FT",
            "T",
            "TU",
            "TM",
            "V",
            "F",
            "Ff",
            "P",
            "Rect",
            "AP",
            "MK",
            "DA",
            "DR",
            "Q",
            "H",
            "BS",
            "Border",
            "M",
            "NM",
            "Lock",
            "SV",
            "StructParent",
            "Parent",
            "Kids",
            "Contents");
    private static final int NUR_LESEN = 1;
    private static final int DRUCKKNOPF = 1 << 16;
    private static final int MOST_WIDGETS = 8;

    private final Lage lage;
    private final Sichtprobe sicht;

    Feldregel(Lage lage) {
        this.lage = lage;
        this.sicht = new Sichtprobe(lage);
    }

    void pruefe(Feld a, Feld b) {
        if (a.istSignaturfeld() && a.signatur() == null && b.signatur() != null) {
            gleich(a, b, BEIM_UNTERSCHREIBEN);
            unterschrieben(b);
            b.widgets().forEach(w -> sicht.pruefe(w, Sichtprobe.Anlass.UNTERSCHRIFT));
        } else if (!a.istSignaturfeld() && wertGeaendert(a, b)) {
            ausgefuellt(a, b);
        } else {
            gleich(a, b, NUR_KINDER);
        }
    }

    void pruefeNeues(Feld neu) {
        boolean erlaubt = neu.signatur() != null
                && neu.kinder().isEmpty()
                && neu.widgets().size() <= MOST_WIDGETS
                && nurErlaubtes(neu.eintrag())
                && neu.widgets().stream().allMatch(Feldregel::nurErlaubtes);
        if (!erlaubt) {
            lage.funde().melde(Aenderungsart.FORMULAR, "new field " + neu.name());
            return;
        }
        unterschrieben(neu);
        neu.widgets().forEach(w -> sicht.pruefe(w, Sichtprobe.Anlass.UNTERSCHRIFT));
    }

    private static boolean nurErlaubtes(COSDictionary dictionary) {
        return dictionary.keySet().stream().allMatch(k -> NEUES_FELD.contains(k.getName()));
    }

    /**
     * The signature that was put in must be the one that ends this revision, and must have been permitted. A time stamp is always
     * permitted, but only unseen: nobody would be told of its picture.
     */
    private void unterschrieben(Feld feld) {
        boolean zeitstempel = istZeitstempel(feld.signatur());
        boolean eigene = Dateifassung.endeVon(feld.signatur()) == lage.nachher().ende();
        boolean darf = lage.rechte().darfUnterschreiben() && !lage.rechte().gesperrt(feld.name());
        boolean gesehen =
                feld.widgets().stream().anyMatch(w -> Sichtprobe.istSichtbar(w, lage.flaechen(), lage.aufwand()));
        if (!eigene || (zeitstempel ? gesehen : !darf)) {
            lage.funde().melde(Aenderungsart.FORMULAR, "signature in " + feld.name());
        }
        lage.funde().erlaubt(zeitstempel ? Ergaenzung.NACHWEISE : Ergaenzung.UNTERSCHRIFT);
    }

    /** By the form of its value, which decides how it is verified; what it calls itself does not count. */
    static boolean istZeitstempel(COSDictionary signatur) {
        return "ETSI.RFC3161".equals(Werte.name(signatur, "SubFilter"));
    }

    private boolean wertGeaendert(Feld a, Feld b) {
        return !lage.gleichheit().gleich(a.eintrag(), b.eintrag(), "V");
    }

    private void ausgefuellt(Feld a, Feld b) {
        int schalter = Werte.zahl(a.eintrag(), "Ff", 0);
        boolean knopf = "Btn".equals(a.art());
        boolean darf = lage.rechte().darfAusfuellen(a.name())
                && (knopf || "Tx".equals(a.art()) || "Ch".equals(a.art()))
                && (schalter & NUR_LESEN) == 0
                && !(knopf && (schalter & DRUCKKNOPF) != 0);
        if (!darf) {
            lage.funde().melde(Aenderungsart.FORMULAR, "value of " + a.name());
            return;
        }
        gleich(a, b, knopf ? Set.of("V", "AS", "M", "Kids") : BEIM_AUSFUELLEN);
        for (int i = 0; i < a.widgets().size(); i++) {
            if (!Lage.fehlt(a.widgets().get(i), "AP") && Lage.fehlt(b.widgets().get(i), "AP")) {
                lage.funde().melde(Aenderungsart.FORMULAR, "picture of " + a.name());
            }
        }
        if (!knopf) {
            b.widgets().forEach(w -> sicht.pruefe(w, Sichtprobe.Anlass.AUSGEFUELLT));
        }
        lage.funde().erlaubt(Ergaenzung.FORMULAR_AUSGEFUELLT);
    }

    private void gleich(Feld a, Feld b, Set<String> ohne) {
        String ort = "field " + a.name();
        lage.gleichBisAuf(a.eintrag(), b.eintrag(), ohne, Aenderungsart.FORMULAR, ort);
        for (int i = 0; i < a.widgets().size(); i++) {
            if (a.widgets().get(i) != a.eintrag()) {
                lage.gleichBisAuf(a.widgets().get(i), b.widgets().get(i), ohne, Aenderungsart.FORMULAR, ort);
            }
        }
    }
}
