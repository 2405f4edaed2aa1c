package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Whether what a later signature or a filled field shows lies beside everything that was on its page before. */
final class Sichtprobe {

    /** Why something is seen that was not seen before. */
    enum Anlass {
        /** a later signature: nothing at all may lie beneath it */
        UNTERSCHRIFT,
        /** a field that the certifying signature lets fill in: lines of the form may lie beneath it */
        AUSGEFUELLT
    }

    private static final int VERBORGEN = 2;
    private static final int OHNE_ZOOM = 8;
    private static final int OHNE_DREHUNG = 16;

    private final Lage lage;

    Sichtprobe(Lage lage) {
        this.lage = lage;
    }

    /**
     * A new field has its whole place for itself. A field that was there before may have been put over lines or texts of the
     * form; what it shows now must not touch them.
     *
     * @param widget of the later revision
     */
    void pruefe(COSDictionary widget, Anlass anlass) {
        Rechteck platz = Rechteck.von(widget.getItem("Rect"));
        if (platz == null && !Lage.fehlt(widget, "Rect")) {
            lage.funde().melde(Aenderungsart.FORMULAR, "a field without a place");
            return;
        }
        if (!istSichtbar(widget, lage.flaechen(), lage.aufwand())) {
            return;
        }
        int seite = seite(lage.nachher(), widget);
        if (seite < 0
                || !bildIstEinfach(widget)
                || !stehtStill(widget, lage.nachher().seiten().get(seite))) {
            lage.funde().melde(Aenderungsart.UEBERDECKT, "a field that is not where it says");
            return;
        }
        if (seite >= lage.vorher().seiten().size()) {
            return;
        }
        COSDictionary vorgaenger = vorgaenger(widget, seite);
        List<Rechteck> gezeigt =
                vorgaenger == null ? List.of(platz) : lage.flaechen().gezeigt(widget, platz, lage.aufwand());
        boolean aufBild = false;
        for (Rechteck teil : gezeigt) {
            Platzbefund darunter =
                    lage.flaechen().unter(lage.vorher(), seite, teil, vorgaenger, anlass == Anlass.AUSGEFUELLT);
            boolean eingescannt = darunter == Platzbefund.EINGESCANNT && anlass == Anlass.UNTERSCHRIFT;
            if (darunter != Platzbefund.FREI && !eingescannt) {
                lage.funde().melde(Aenderungsart.UEBERDECKT, "page " + (seite + 1) + " " + teil);
                return;
            }
            aufBild |= eingescannt;
        }
        if (aufBild) {
            lage.funde().erlaubt(Ergaenzung.UNTERSCHRIFT_AUF_BILD);
        }
    }

    /** The same widget in the earlier revision: it does not lie over itself. Null for none. */
    private COSDictionary vorgaenger(COSDictionary widget, int seite) {
        return Werte.liste(lage.vorher().seiten().get(seite).getItem("Annots")).stream()
                .map(Werte::dict)
                .filter(w -> w != null && lage.gleichheit().partner(w) == widget)
                .findFirst()
                .orElse(null);
    }

    /** Whether anybody sees it: it has a place, is not hidden, and its picture shows something. */
    static boolean istSichtbar(COSDictionary widget, Seitenflaechen flaechen, Aufwand aufwand) {
        Rechteck platz = Rechteck.von(widget.getItem("Rect"));
        if (platz == null || platz.leer() || (Werte.zahl(widget, "F", 0) & VERBORGEN) != 0) {
            return false;
        }
        COSDictionary ap = Werte.dict(widget, "AP");
        if (ap == null) {
            COSDictionary rahmen = Werte.dict(widget, "MK");
            return rahmen != null && (!Lage.fehlt(rahmen, "BG") || !Lage.fehlt(rahmen, "BC"));
        }
        return flaechen.maltEtwas(ap, aufwand);
    }

    /** The page whose list names the widget, counted from 0; -1 when there is none. */
    static int seite(Dateifassung fassung, COSDictionary widget) {
        List<COSDictionary> seiten = fassung.seiten();
        for (int i = 0; i < seiten.size(); i++) {
            for (COSBase base : Werte.liste(seiten.get(i).getItem("Annots"))) {
                if (Werte.dict(base) == widget) {
                    return i;
                }
            }
        }
        return seiten.indexOf(Werte.dict(widget, "P"));
    }

    /** One picture, without others for moments of the mouse, and with a frame that can be fitted into the place. */
    private static boolean bildIstEinfach(COSDictionary widget) {
        COSDictionary ap = Werte.dict(widget, "AP");
        if (ap == null) {
            return true;
        }
        Rechteck rahmen =
                Werte.dict(ap, "N") instanceof COSStream bild ? Rechteck.von(bild.getItem(COSName.BBOX)) : null;
        return Set.of(COSName.N).equals(ap.keySet()) && rahmen != null && !rahmen.leer();
    }

    private static boolean stehtStill(COSDictionary widget, COSDictionary seite) {
        int schalter = Werte.zahl(widget, "F", 0);
        boolean gedreht = Seitenbaum.geerbt(seite, "Rotate") instanceof org.apache.pdfbox.cos.COSNumber n
                && n.intValue() % 360 != 0;
        return (schalter & OHNE_ZOOM) == 0 && ((schalter & OHNE_DREHUNG) == 0 || !gedreht);
    }
}
