package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Bildteil;
import de.familienaudit.signatur.pades.aufbau.Kleinbild;
import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Seitenskizze;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Rule S-4: reads what a signature shows and where it lies, for a sketch of it. Follows the structure as the comparison does, with
 * limits of its own: a picture that exceeds them becomes a frame, further parts and fields are left out, and nothing of that changes a
 * verdict.
 */
final class AnsichtReader {

    private static final int MOST_PARTS = 120;
    private static final int MOST_BEFORE = 400;
    private static final int MOST_PICTURES = 2;
    private static final long SCHRITTE = 200_000;
    /** All pictures of one file together, written anew. */
    private static final int BILDER_BYTES = 1024 * 1024;

    private final Aufwand aufwand;
    private int uebrig = BILDER_BYTES;

    AnsichtReader(Aufwand aufwand) {
        this.aufwand = aufwand;
    }

    Signaturansicht lies(COSDictionary widget, Rechteck platz, Seitenskizze skizze) {
        List<Bildteil> teile = new ArrayList<>();
        boolean vollstaendig = true;
        Aufwand grenze = aufwand.teil(SCHRITTE);
        InhaltWalker lauf = new InhaltWalker(grenze, true);
        try {
            Seitenflaechen.zeige(widget, platz, lauf);
        } catch (NichtMessbar e) {
            vollstaendig = false;
        }
        List<Malspur> spuren = lauf.spuren();
        for (Malspur spur : spuren.subList(0, Math.min(MOST_PARTS, spuren.size()))) {
            if (spur.art() != Malspur.Art.UNSICHTBAR) {
                teile.add(teil(spur, platz, grenze, teile));
            }
        }
        return new Signaturansicht(
                platz.rechts() - platz.links(),
                platz.oben() - platz.unten(),
                teile,
                vollstaendig && spuren.size() <= MOST_PARTS,
                skizze);
    }

    private Bildteil teil(Malspur spur, Rechteck feld, Aufwand grenze, List<Bildteil> bisher) {
        Rechteck platz = spur.platz().schnitt(feld).verschoben(-feld.links(), -feld.unten());
        if (!spur.text().isEmpty()) {
            return new Bildteil(platz, Bildteil.Art.WORT, spur.text(), "");
        }
        long bilder = bisher.stream().filter(t -> t.art() == Bildteil.Art.BILD).count();
        String daten =
                spur.bild() == null || bilder >= MOST_PICTURES ? "" : Kleinbild.datenadresse(spur.bild(), grenze);
        if (daten.isEmpty() || daten.length() > uebrig) {
            return new Bildteil(platz, Bildteil.Art.FORM, "", "");
        }
        uebrig -= daten.length();
        return new Bildteil(platz, Bildteil.Art.BILD, "", daten);
    }

    /**
     * @param seite of the earlier revision
     * @param spuren what was painted on it
     * @param felder where fields and notes were
     */
    static Seitenskizze skizze(COSDictionary seite, Rechteck platz, List<Malspur> spuren, List<Rechteck> felder) {
        Rechteck papier = Seitenbaum.gezeigt(seite);
        if (papier == null || papier.leer()) {
            return null;
        }
        int drehung = Seitenbaum.geerbt(seite, "Rotate") instanceof COSNumber n ? Math.floorMod(n.intValue(), 360) : 0;
        AffineTransform lage = AffineTransform.getRotateInstance(Math.toRadians(-drehung));
        Rechteck gedreht = gedreht(papier, lage);
        List<Rechteck> vorher = new ArrayList<>();
        boolean alles = true;
        for (Malspur spur : spuren) {
            boolean papiergrund =
                    spur.art() == Malspur.Art.FLAECHE && spur.platz().umschliesst(papier);
            if (!papiergrund && vorher.size() < MOST_BEFORE) {
                vorher.add(gedreht(spur.platz().schnitt(papier), lage).verschoben(-gedreht.links(), -gedreht.unten()));
            }
            alles &= vorher.size() < MOST_BEFORE;
        }
        for (Rechteck feld : felder.subList(0, Math.min(felder.size(), MOST_BEFORE))) {
            vorher.add(gedreht(feld.schnitt(papier), lage).verschoben(-gedreht.links(), -gedreht.unten()));
        }
        return new Seitenskizze(
                gedreht.rechts() - gedreht.links(),
                gedreht.oben() - gedreht.unten(),
                gedreht(platz, lage).verschoben(-gedreht.links(), -gedreht.unten()),
                vorher.stream().filter(r -> !r.leer()).toList(),
                alles);
    }

    private static Rechteck gedreht(Rechteck r, AffineTransform lage) {
        return Malzustand.huelle(lage, r.links(), r.unten(), r.rechts(), r.oben());
    }
}
