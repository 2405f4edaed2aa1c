package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Strominhalt;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/**
 * The colours that a document is meant for. Programs that draw a signature name the usual ones where none were named before;
 * others could make text vanish.
 */
final class Farbvergleich {

    private static final Set<String> ANGABEN = Set.of(
            "Type", "S", "OutputCondition", "OutputConditionIdentifier", "RegistryName", "Info", "DestOutputProfile");
    private static final int LARGEST = 64 * 1024;

    private final Lage lage;

    Farbvergleich(Lage lage) {
        this.lage = lage;
    }

    void vergleiche(COSBase vorher, COSBase nachher) {
        if (lage.gleichheit().gleich(vorher, nachher)) {
            return;
        }
        List<COSBase> neue = Werte.liste(nachher);
        if (vorher != null || neue.size() != 1 || !ueblich(Werte.dict(neue.get(0)))) {
            lage.funde().melde(Aenderungsart.SONSTIGES, "Root/OutputIntents");
        }
    }

    private boolean ueblich(COSDictionary farben) {
        return farben != null
                && farben.keySet().stream().allMatch(k -> ANGABEN.contains(k.getName()))
                && "GTS_PDFA1".equals(Werte.name(farben, "S"))
                && Werte.wert(farben, "DestOutputProfile") instanceof COSStream profil
                && istSrgb(profil);
    }

    private boolean istSrgb(COSStream profil) {
        try {
            return Arrays.equals(
                    Strominhalt.lesen(profil, LARGEST, lage.aufwand()),
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException e) {
            // a profile that cannot be read is not the usual one
            return false;
        }
    }
}
