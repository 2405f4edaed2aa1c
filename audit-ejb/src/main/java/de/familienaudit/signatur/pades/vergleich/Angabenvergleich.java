package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Strominhalt;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/**
 * Compares title, author and all other particulars. Programs that sign note the moment and their own name; nothing else may
 * differ.
 */
final class Angabenvergleich {

    private static final Set<String> VERMERKE = Set.of("ModDate", "Producer");
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final List<Pattern> VERMERKE_XMP = List.of(
            Pattern.compile("<(xmp:ModifyDate|xmp:MetadataDate|pdf:Producer|xmpMM:InstanceID)>[^<]{0,2000}</\\1>"),
            Pattern.compile("(xmp:ModifyDate|xmp:MetadataDate|pdf:Producer|xmpMM:InstanceID)=\"[^\"<]{0,2000}\""),
            Pattern.compile("(xmp:ModifyDate|xmp:MetadataDate|pdf:Producer|xmpMM:InstanceID)='[^'<]{0,2000}'"));
    private static final Pattern WEISSRAUM = Pattern.compile("\\s+");

    private final Lage lage;

    Angabenvergleich(Lage lage) {
        this.lage = lage;
    }

    void info() {
        COSDictionary leer = new COSDictionary();
        COSDictionary a = Werte.dict(lage.vorher().trailer(), "Info");
        COSDictionary b = Werte.dict(lage.nachher().trailer(), "Info");
        lage.gleichBisAuf(a == null ? leer : a, b == null ? leer : b, VERMERKE, Aenderungsart.ANGABEN, "Trailer/Info");
    }

    void metadaten(COSBase a, COSBase b) {
        if (lage.gleichheit().gleich(a, b)) {
            return;
        }
        if (!(a instanceof COSStream x) || !(b instanceof COSStream y) || !gleichOhneVermerke(x, y)) {
            lage.funde().melde(Aenderungsart.ANGABEN, "Root/Metadata");
        }
    }

    private boolean gleichOhneVermerke(COSStream a, COSStream b) {
        lage.gleichBisAuf(a, b, Set.of("Length", "Filter", "DecodeParms"), Aenderungsart.ANGABEN, "Root/Metadata");
        try {
            return ohneVermerke(a).equals(ohneVermerke(b));
        } catch (IOException e) {
            // metadata that cannot be read are not known to be the same
            return false;
        }
    }

    private String ohneVermerke(COSStream stream) throws IOException {
        String text = new String(Strominhalt.lesen(stream, LARGEST, lage.aufwand()), StandardCharsets.UTF_8);
        for (Pattern pattern : VERMERKE_XMP) {
            text = pattern.matcher(text).replaceAll("");
        }
        return WEISSRAUM.matcher(text).replaceAll(" ").strip();
    }
}
