package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** Compares what lies on the pages beside their content: the widgets of fields, notes, links. */
final class Anmerkungsvergleich {

    private final Lage lage;
    private final Formularvergleich formular;
    private final List<Paar> paare = new ArrayList<>();
    private final Set<COSDictionary> neue = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Neue> neueJeSeite = new ArrayList<>();

    private record Paar(COSDictionary vorher, COSDictionary nachher, String ort) {}

    private record Neue(COSDictionary anmerkung, int seite, String ort) {}

    Anmerkungsvergleich(Lage lage, Formularvergleich formular) {
        this.lage = lage;
        this.formular = formular;
    }

    void verbinde() {
        List<COSDictionary> a = lage.vorher().seiten();
        List<COSDictionary> b = lage.nachher().seiten();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            verbinde(
                    Werte.liste(a.get(i).getItem("Annots")),
                    Werte.liste(b.get(i).getItem("Annots")),
                    i);
        }
    }

    private void verbinde(List<COSBase> a, List<COSBase> b, int seite) {
        String ort = "page " + (seite + 1) + "/Annots";
        if (b.size() < a.size()) {
            lage.funde().melde(Aenderungsart.ANMERKUNGEN, ort + ": fewer");
        }
        for (int i = 0; i < b.size(); i++) {
            lage.aufwand().schritt();
            COSDictionary y = Werte.dict(b.get(i));
            if (i >= a.size()) {
                neu(y, seite, ort + "[" + i + "]");
                continue;
            }
            COSDictionary x = Werte.dict(a.get(i));
            if (x == null && y == null) {
                continue;
            }
            boolean feld = x != null && lage.gleichheit().hatPartner(x);
            if (x == null || y == null || !lage.gleichheit().verbinde(x, y)) {
                lage.funde().melde(Aenderungsart.ANMERKUNGEN, ort + "[" + i + "]");
            } else if (!feld) {
                paare.add(new Paar(x, y, ort + "[" + i + "]"));
            }
        }
    }

    private void neu(COSDictionary anmerkung, int seite, String ort) {
        if (anmerkung == null || !neue.add(anmerkung)) {
            lage.funde().melde(Aenderungsart.ANMERKUNGEN, ort);
        } else {
            neueJeSeite.add(new Neue(anmerkung, seite, ort));
        }
    }

    /** Whether it is a widget or note that the earlier revision did not have. */
    boolean istNeu(COSDictionary anmerkung) {
        return neue.contains(anmerkung);
    }

    Set<COSDictionary> neue() {
        return neue;
    }

    void vergleiche() {
        Anmerkungsregel regel = new Anmerkungsregel(lage);
        for (Paar paar : paare) {
            lage.gleichBisAuf(
                    paar.vorher(),
                    paar.nachher(),
                    regel.veraenderlich(paar.vorher()),
                    Aenderungsart.ANMERKUNGEN,
                    paar.ort());
        }
        for (Neue neu : neueJeSeite) {
            if (formular.neuesFeld(neu.anmerkung()) != null) {
                continue;
            }
            if (regel.erlaubt(neu.anmerkung(), neu.seite())) {
                lage.funde().erlaubt(Ergaenzung.ANMERKUNG);
            } else {
                lage.funde().melde(Aenderungsart.ANMERKUNGEN, neu.ort());
            }
        }
    }
}
