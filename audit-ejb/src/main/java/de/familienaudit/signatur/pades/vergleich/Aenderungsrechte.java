package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * What the signatures of a revision permit to be done afterwards. Only the first signature can give a right, by certifying
 * (DocMDP); every signature can take rights away (FieldMDP, Lock).
 */
final class Aenderungsrechte {

    private static final int NICHTS = 1;
    private static final int AUSFUELLEN = 2;
    private static final int ANMERKEN = 3;

    private int zertifiziert;
    private int grenze = ANMERKEN;
    private boolean allesGesperrt;
    private final Set<String> gesperrt = new HashSet<>();
    private final Set<String> ausgenommen = new HashSet<>();
    private boolean mitAusnahmen;

    private Aenderungsrechte() {}

    static Aenderungsrechte von(Dateifassung fassung) {
        List<Feld> unterschrieben =
                fassung.alleFelder().stream().filter(f -> f.signatur() != null).toList();
        long erste = unterschrieben.stream()
                .mapToLong(f -> Dateifassung.endeVon(f.signatur()))
                .min()
                .orElse(-1);
        Aenderungsrechte rechte = new Aenderungsrechte();
        for (Feld feld : unterschrieben) {
            boolean ist = Dateifassung.endeVon(feld.signatur()) == erste;
            for (COSBase base : Werte.liste(feld.signatur().getItem("Reference"))) {
                rechte.verweis(Werte.dict(base), ist);
            }
            rechte.sperre(Werte.dict(feld.eintrag(), "Lock"));
        }
        return rechte;
    }

    private void verweis(COSDictionary verweis, boolean ersteUnterschrift) {
        COSDictionary parameter = Werte.dict(verweis, "TransformParams");
        String verfahren = Werte.name(verweis, "TransformMethod");
        if ("DocMDP".equals(verfahren)) {
            int gesagt = Werte.zahl(parameter, "P", AUSFUELLEN);
            int stufe = gesagt < NICHTS || gesagt > ANMERKEN ? NICHTS : gesagt;
            if (ersteUnterschrift) {
                zertifiziert = stufe;
            }
            grenze = Math.min(grenze, stufe);
        } else if ("FieldMDP".equals(verfahren)) {
            sperre(parameter);
        }
    }

    private void sperre(COSDictionary sperre) {
        if (sperre == null) {
            return;
        }
        grenze = Math.min(grenze, Werte.zahl(sperre, "P", ANMERKEN));
        Set<String> namen = new HashSet<>();
        for (COSBase base : Werte.liste(sperre.getItem(COSName.FIELDS))) {
            if (Werte.wert(base) instanceof COSString name) {
                namen.add(name.getString());
            }
        }
        switch (String.valueOf(Werte.name(sperre, "Action"))) {
            case "Include" -> gesperrt.addAll(namen);
            case "Exclude" -> schliesseAus(namen);
            default -> allesGesperrt = true;
        }
    }

    /** Of several exclusions only what all of them leave out stays free. */
    private void schliesseAus(Set<String> namen) {
        if (mitAusnahmen) {
            ausgenommen.retainAll(namen);
        } else {
            ausgenommen.addAll(namen);
            mitAusnahmen = true;
        }
    }

    /** Whether the first signature certifies the document. */
    boolean zertifiziert() {
        return zertifiziert > 0;
    }

    boolean darfUnterschreiben() {
        return grenze > NICHTS;
    }

    boolean darfAusfuellen(String feld) {
        return zertifiziert >= AUSFUELLEN && grenze >= AUSFUELLEN && !gesperrt(feld);
    }

    boolean darfAnmerken() {
        return zertifiziert >= ANMERKEN && grenze >= ANMERKEN;
    }

    boolean gesperrt(String feld) {
        return allesGesperrt || trifft(gesperrt, feld) || (mitAusnahmen && !trifft(ausgenommen, feld));
    }

    /** The field itself or one above it. */
    private static boolean trifft(Set<String> namen, String feld) {
        return namen.stream().anyMatch(n -> feld.equals(n) || feld.startsWith(n + "."));
    }
}
