package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.Set;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Which notes may be added to a document that was certified with the permission to annotate. Only what cannot be taken for
 * content: notes behind a sign, links and simple shapes, beside everything that was there. Text, stamps, redactions and drawings
 * look like content wherever they lie, and so they are changes.
 */
final class Anmerkungsregel {

    private static final Set<String> ARTEN = Set.of("Text", "Link", "Popup", "Circle", "Square");
    private static final Set<String> ANGABEN = Set.of(
            "Type",
            "Subtype",
            "Rect",
            "P",
            "Contents",
            "NM",
            "M",
            "F",
            "AP",
            "Border",
            "C",
            "BS",
            "T",
            "CA",
            "CreationDate",
            "Subj",
            "Popup",
            "Parent",
            "Open",
            "Name",
            "StructParent",
            "IC",
            "RD",
            "BE",
            "A",
            "H",
            "Dest",
            "QuadPoints",
            "RC");
    private static final double ZEICHEN = 24;
    private static final Set<String> ZIELE = Set.of("URI", "GoTo");

    private final Lage lage;

    Anmerkungsregel(Lage lage) {
        this.lage = lage;
    }

    /** Entries of a note of the earlier revision that may differ. */
    Set<String> veraenderlich(COSDictionary anmerkung) {
        return lage.rechte().darfAnmerken() && "Text".equals(Werte.name(anmerkung, "Subtype"))
                ? Set.of("C", "M")
                : Set.of();
    }

    boolean erlaubt(COSDictionary anmerkung, int seite) {
        String art = Werte.name(anmerkung, "Subtype");
        return lage.rechte().darfAnmerken()
                && art != null
                && ARTEN.contains(art)
                && anmerkung.keySet().stream().allMatch(k -> ANGABEN.contains(k.getName()))
                && !istOffen(anmerkung)
                && harmlosesZiel(art, anmerkung)
                && nurForm(Werte.dict(anmerkung, "AP"))
                && danebenen(art, anmerkung, seite);
    }

    /** The window of a note that stands open hides what lies beneath it. */
    private static boolean istOffen(COSDictionary anmerkung) {
        return Werte.wert(anmerkung, "Open") instanceof COSBoolean offen && offen.getValue();
    }

    private static boolean harmlosesZiel(String art, COSDictionary anmerkung) {
        COSDictionary aktion = Werte.dict(anmerkung, "A");
        return Lage.fehlt(anmerkung, "A")
                || ("Link".equals(art)
                        && aktion != null
                        && Lage.fehlt(aktion, "Next")
                        && ZIELE.contains(String.valueOf(Werte.name(aktion, "S"))));
    }

    /** An appearance of its own could show anything. */
    private static boolean nurForm(COSDictionary ap) {
        return ap == null;
    }

    private boolean danebenen(String art, COSDictionary anmerkung, int seite) {
        if ("Popup".equals(art)) {
            return true;
        }
        Rechteck platz = Rechteck.von(anmerkung.getItem("Rect"));
        if (platz == null) {
            return false;
        }
        Rechteck ganz = "Text".equals(art)
                ? new Rechteck(
                        platz.links(),
                        Math.min(platz.unten(), platz.oben() - ZEICHEN),
                        Math.max(platz.rechts(), platz.links() + ZEICHEN),
                        platz.oben())
                : platz;
        return lage.flaechen().unter(lage.vorher(), seite, ganz, null, false) == Platzbefund.FREI;
    }
}
