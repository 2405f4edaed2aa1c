package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Seitenskizze;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What lies where on the pages of a document. Content is measured once per page: as long as nothing was changed it is the same
 * in all revisions, and if it was changed that is told anyway.
 */
final class Seitenflaechen {

    private static final long SCHRITTE_JE_SEITE = 4_000_000;
    private static final int VERBORGEN = 2;
    private static final int MOST_IN_SKETCH = 60;
    private static final Set<String> OHNE_BILD = Set.of("Popup", "Link", "Widget");

    private final Map<Integer, List<Malspur>> jeSeite = new HashMap<>();
    private final Aufwand aufwand;

    Seitenflaechen(Aufwand aufwand) {
        this.aufwand = aufwand;
    }

    /**
     * @param ausser a widget that does not count; null for none
     * @param linienGelten whether lines of a form may lie beneath
     */
    Platzbefund unter(Dateifassung fassung, int seite, Rechteck platz, COSDictionary ausser, boolean linienGelten) {
        COSDictionary eintrag = fassung.seiten().get(seite);
        List<Malspur> spuren = spuren(fassung, seite);
        boolean bild = false;
        for (Malspur spur : spuren) {
            aufwand.schritt();
            if (stoert(spur, platz, linienGelten)) {
                if (spur.art() != Malspur.Art.BILD) {
                    return Platzbefund.BELEGT;
                }
                bild = true;
            }
        }
        for (COSBase base : Werte.liste(eintrag.getItem("Annots"))) {
            aufwand.schritt();
            COSDictionary anmerkung = Werte.dict(base);
            if (anmerkung != null && anmerkung != ausser && liegtUnter(anmerkung, platz)) {
                return Platzbefund.BELEGT;
            }
        }
        if (!bild) {
            return Platzbefund.FREI;
        }
        return new Eingescannt(Seitenbaum.gezeigt(eintrag), spuren).unter(platz)
                ? Platzbefund.EINGESCANNT
                : Platzbefund.BELEGT;
    }

    /** A sketch of a page with what lies on it; null for a page without a size. */
    Seitenskizze skizze(Dateifassung fassung, int seite, Rechteck platz) {
        COSDictionary eintrag = fassung.seiten().get(seite);
        List<Rechteck> felder = new ArrayList<>();
        List<COSBase> anmerkungen = Werte.liste(eintrag.getItem("Annots"));
        for (COSBase base : anmerkungen.subList(0, Math.min(anmerkungen.size(), MOST_IN_SKETCH))) {
            aufwand.schritt();
            COSDictionary anmerkung = Werte.dict(base);
            Rechteck platzDavon = anmerkung == null ? null : Rechteck.von(anmerkung.getItem("Rect"));
            if (platzDavon != null && liegtUnter(anmerkung, Rechteck.ALLES)) {
                felder.add(platzDavon);
            }
        }
        return AnsichtReader.skizze(eintrag, platz, spuren(fassung, seite), felder);
    }

    /** What is painted on a page, notes and fields left out. */
    List<Malspur> spuren(Dateifassung fassung, int seite) {
        return jeSeite.computeIfAbsent(seite, k -> messe(fassung.seiten().get(seite)));
    }

    private static boolean stoert(Malspur spur, Rechteck platz, boolean linienGelten) {
        return switch (spur.art()) {
            case INHALT, BILD, UNSICHTBAR -> spur.platz().schneidet(platz);
            case LINIE -> !linienGelten && spur.platz().schneidet(platz);
            case FLAECHE -> spur.platz().schneidet(platz) && !spur.platz().umschliesst(platz);
        };
    }

    private List<Malspur> messe(COSDictionary seite) {
        InhaltWalker lauf = new InhaltWalker(aufwand.teil(SCHRITTE_JE_SEITE));
        try {
            lauf.seite(seite);
            return lauf.spuren();
        } catch (NichtMessbar e) {
            return List.of(new Malspur(Rechteck.ALLES, Malspur.Art.INHALT));
        }
    }

    private boolean liegtUnter(COSDictionary anmerkung, Rechteck platz) {
        Rechteck eigener = Rechteck.von(anmerkung.getItem("Rect"));
        if (eigener == null
                || eigener.leer()
                || !eigener.schneidet(platz)
                || (Werte.zahl(anmerkung, "F", 0) & VERBORGEN) != 0) {
            return false;
        }
        COSDictionary ap = Werte.dict(anmerkung, "AP");
        if (ap != null) {
            return maltEtwas(ap, aufwand);
        }
        boolean wert = Werte.wert(anmerkung, "V") != null && !(Werte.wert(anmerkung, "V") instanceof COSDictionary);
        return wert || !OHNE_BILD.contains(String.valueOf(Werte.name(anmerkung, "Subtype")));
    }

    /** Whether an appearance shows anything, in whichever state. */
    boolean maltEtwas(COSDictionary ap, Aufwand grenze) {
        for (COSName art : ap.keySet()) {
            COSBase value = Werte.wert(ap.getItem(art));
            if (value instanceof COSStream bild) {
                if (malt(bild, grenze)) {
                    return true;
                }
            } else if (value instanceof COSDictionary zustaende) {
                for (COSName zustand : zustaende.keySet()) {
                    if (Werte.wert(zustaende.getItem(zustand)) instanceof COSStream bild && malt(bild, grenze)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Where on its page a widget shows something; its whole place when that cannot be measured. */
    List<Rechteck> gezeigt(COSDictionary widget, Rechteck platz, Aufwand grenze) {
        InhaltWalker lauf = new InhaltWalker(grenze.teil(SCHRITTE_JE_SEITE));
        try {
            zeige(widget, platz, lauf);
            return lauf.spuren().stream().map(Malspur::platz).toList();
        } catch (NichtMessbar e) {
            return List.of(platz);
        }
    }

    /**
     * Follows what a widget shows, fitted into its place.
     *
     * @throws NichtMessbar when that cannot be measured
     */
    static void zeige(COSDictionary widget, Rechteck platz, InhaltWalker lauf) {
        Rechteck rahmen = Werte.wert(Werte.dict(widget, "AP"), "N") instanceof COSStream bild
                ? Rechteck.von(bild.getItem(COSName.BBOX))
                : null;
        if (rahmen == null || rahmen.leer()) {
            throw new NichtMessbar("no picture with a frame");
        }
        COSStream bild = (COSStream) Werte.wert(Werte.dict(widget, "AP"), "N");
        Rechteck gedreht = Malzustand.huelle(
                InhaltWalker.matrix(Werte.liste(bild.getItem("Matrix"))),
                rahmen.links(),
                rahmen.unten(),
                rahmen.rechts(),
                rahmen.oben());
        double x = (platz.rechts() - platz.links()) / (gedreht.rechts() - gedreht.links());
        double y = (platz.oben() - platz.unten()) / (gedreht.oben() - gedreht.unten());
        AffineTransform einpassen = new AffineTransform(
                x, 0, 0, y, platz.links() - gedreht.links() * x, platz.unten() - gedreht.unten() * y);
        lauf.formular(bild, null, new Malzustand(einpassen, Rechteck.ALLES), 0);
    }

    private boolean malt(COSStream bild, Aufwand grenze) {
        InhaltWalker lauf = new InhaltWalker(grenze.teil(SCHRITTE_JE_SEITE));
        try {
            lauf.formular(bild, null, new Malzustand(new AffineTransform(), Rechteck.ALLES), 0);
            return !lauf.spuren().isEmpty();
        } catch (NichtMessbar e) {
            return true;
        }
    }
}
