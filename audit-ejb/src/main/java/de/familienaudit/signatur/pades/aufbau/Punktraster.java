package de.familienaudit.signatur.pades.aufbau;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * The points of a picture, unpacked within a limit.
 *
 * @param werte how many values a point has: 1 for grey or a colour of the palette, 3 for red, green and blue
 * @param palette three bytes for each colour; null for none
 */
public record Punktraster(int breite, int hoehe, int werte, int bits, byte[] daten, byte[] palette, boolean umgekehrt) {

    private static final int LARGEST_PALETTE = 768;

    /** @return null for colours that are not read here, and for too few points */
    static Punktraster von(COSStream bild, int breite, int hoehe, int limit, Aufwand aufwand) throws IOException {
        boolean maske = Werte.wert(bild, "ImageMask") instanceof COSBoolean b && b.getValue();
        int bits = maske ? 1 : Werte.zahl(bild, "BitsPerComponent", 8);
        COSBase farben = Werte.wert(bild, "ColorSpace");
        byte[] palette = palette(farben, aufwand);
        int werte = maske || palette != null ? 1 : werte(farben);
        if (werte == 0 || (bits != 1 && bits != 2 && bits != 4 && bits != 8)) {
            return null;
        }
        byte[] daten = Strominhalt.lesen(bild, limit, aufwand);
        long zeile = ((long) breite * werte * bits + 7) / 8;
        return zeile * hoehe > daten.length
                ? null
                : new Punktraster(breite, hoehe, werte, bits, daten, palette, Kleinbild.umgekehrt(bild));
    }

    private static int werte(COSBase farben) {
        String name = farben instanceof COSName n ? n.getName() : art(farben);
        return switch (name) {
            case "DeviceGray", "CalGray", "G" -> 1;
            case "DeviceRGB", "CalRGB", "RGB" -> 3;
            case "ICCBased" -> {
                int n = Werte.zahl(Werte.dict(Werte.liste(farben).get(1)), "N", 0);
                yield n == 1 || n == 3 ? n : 0;
            }
            default -> 0;
        };
    }

    private static String art(COSBase farben) {
        List<COSBase> liste = Werte.liste(farben);
        return liste.size() >= 2 && Werte.wert(liste.get(0)) instanceof COSName n ? n.getName() : "";
    }

    /** Only palettes of red, green and blue. */
    private static byte[] palette(COSBase farben, Aufwand aufwand) throws IOException {
        List<COSBase> liste = Werte.liste(farben);
        if (liste.size() != 4 || !("Indexed".equals(art(farben)) || "I".equals(art(farben)))) {
            return null;
        }
        if (werte(Werte.wert(liste.get(1))) != 3) {
            return null;
        }
        COSBase tabelle = Werte.wert(liste.get(3));
        if (tabelle instanceof COSString text) {
            return text.getBytes();
        }
        return tabelle instanceof COSStream strom ? Strominhalt.lesen(strom, LARGEST_PALETTE, aufwand) : null;
    }

    /** The colour of a point, without its cover. */
    int rgb(int x, int y) {
        if (palette != null) {
            int i = 3 * wert(x, y, 0);
            return i + 2 < palette.length
                    ? (palette[i] & 0xff) << 16 | (palette[i + 1] & 0xff) << 8 | palette[i + 2] & 0xff
                    : 0;
        }
        if (werte == 1) {
            return hell(x, y, 0) * 0x010101;
        }
        return hell(x, y, 0) << 16 | hell(x, y, 1) << 8 | hell(x, y, 2);
    }

    private int hell(int x, int y, int nummer) {
        int wert = wert(x, y, nummer) * 255 / ((1 << bits) - 1);
        return umgekehrt ? 255 - wert : wert;
    }

    private int wert(int x, int y, int nummer) {
        long zeile = ((long) breite * werte * bits + 7) / 8;
        long bit = ((long) x * werte + nummer) * bits;
        int b = daten[(int) (y * zeile + bit / 8)] & 0xff;
        return b >> (8 - bits - (int) (bit % 8)) & (1 << bits) - 1;
    }
}
