package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** The fields of a form, read with limits: no more than so many, no deeper than so deep, none twice. */
final class Formularbaum {

    private static final int DEEPEST = 24;
    private static final int MOST = 50_000;

    private final Aufwand aufwand;
    private final Set<COSDictionary> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Formularbaum(Aufwand aufwand) {
        this.aufwand = aufwand;
    }

    /** @throws IOException when it is no tree, too deep or too large */
    static List<Feld> lesen(COSDictionary acroForm, Aufwand aufwand) throws IOException {
        if (acroForm == null) {
            return List.of();
        }
        Formularbaum baum = new Formularbaum(aufwand);
        List<Feld> felder = new ArrayList<>();
        for (COSBase base : Werte.liste(acroForm.getItem("Fields"))) {
            baum.feld(Werte.dict(base), "", "", 0, felder);
        }
        return felder;
    }

    private void feld(COSDictionary eintrag, String oben, String geerbt, int tiefe, List<Feld> ziel)
            throws IOException {
        aufwand.schritt();
        if (eintrag == null) {
            return;
        }
        if (tiefe > DEEPEST || gesehen.size() > MOST || !gesehen.add(eintrag)) {
            throw new IOException("the fields are no tree");
        }
        String teil = Werte.text(eintrag, "T");
        String name = teil == null ? oben : oben.isEmpty() ? teil : oben + "." + teil;
        String eigen = Werte.name(eintrag, "FT");
        String art = eigen == null ? geerbt : eigen;
        List<Feld> kinder = new ArrayList<>();
        List<COSDictionary> widgets = new ArrayList<>();
        for (COSBase base : Werte.liste(eintrag.getItem("Kids"))) {
            COSDictionary kind = Werte.dict(base);
            if (kind != null && kind.getItem("T") == null && "Widget".equals(Werte.name(kind, "Subtype"))) {
                widgets.add(kind);
            } else {
                feld(kind, name, art, tiefe + 1, kinder);
            }
        }
        if ("Widget".equals(Werte.name(eintrag, "Subtype"))) {
            widgets.add(eintrag);
        }
        ziel.add(new Feld(name, eintrag, art, kinder, widgets));
    }
}
