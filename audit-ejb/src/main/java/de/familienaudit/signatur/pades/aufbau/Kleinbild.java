package de.familienaudit.signatur.pades.aufbau;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * A picture of a PDF, small and written anew as PNG. Only plain pictures of points are read, point by point and no more than a
 * limit; photographs (JPEG) are handed on as they are when they are small and simple, so that no reader here unpacks them.
 */
public final class Kleinbild {

    private static final int MOST_POINTS = 1_000_000;
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int LARGEST_JPEG = 160 * 1024;
    private static final int MOST_SCANS = 16;
    private static final int KANTE = 360;

    private Kleinbild() {}

    /** @return empty for one that is too large, or of a kind that is not shown */
    public static String datenadresse(COSStream bild, Aufwand aufwand) {
        int breite = Werte.zahl(bild, "Width", 0);
        int hoehe = Werte.zahl(bild, "Height", 0);
        if (breite <= 0 || hoehe <= 0 || (long) breite * hoehe > MOST_POINTS) {
            return "";
        }
        try {
            List<COSBase> filter = Werte.liste(bild.getFilters());
            boolean jpeg = filter.size() == 1
                    && Werte.wert(filter.get(0)) instanceof org.apache.pdfbox.cos.COSName n
                    && "DCTDecode".equals(n.getName());
            return jpeg ? jpeg(bild) : png(bild, breite, hoehe, aufwand);
        } catch (IOException | NichtMessbar e) {
            // packed in a way that is not read here: the sketch shows its frame
            return "";
        }
    }

    private static String jpeg(COSStream bild) throws IOException {
        byte[] data;
        try (InputStream raw = bild.createRawInputStream()) {
            data = raw.readNBytes(LARGEST_JPEG + 1);
        }
        return data.length <= LARGEST_JPEG && istEinfach(data)
                ? "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(data)
                : "";
    }

    /** Few scans, and no more points than the limit in any frame that the file itself announces. */
    public static boolean istEinfach(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 0xff) != 0xff || (jpeg[1] & 0xff) != 0xd8) {
            return false;
        }
        int scans = 0;
        boolean rahmen = false;
        for (int i = 2; i + 8 < jpeg.length; i++) {
            int marke = (jpeg[i] & 0xff) == 0xff ? jpeg[i + 1] & 0xff : 0;
            if (marke == 0xda) {
                scans++;
            } else if (marke >= 0xc0 && marke <= 0xcf && marke != 0xc4 && marke != 0xc8 && marke != 0xcc) {
                long hoehe = (jpeg[i + 5] & 0xff) << 8 | jpeg[i + 6] & 0xff;
                long breite = (jpeg[i + 7] & 0xff) << 8 | jpeg[i + 8] & 0xff;
                if (hoehe * breite > MOST_POINTS || hoehe * breite == 0) {
                    return false;
                }
                rahmen = true;
            }
        }
        return rahmen && scans > 0 && scans <= MOST_SCANS;
    }

    private static String png(COSStream bild, int breite, int hoehe, Aufwand aufwand) throws IOException {
        Punktraster farbe = Punktraster.von(bild, breite, hoehe, LARGEST, aufwand);
        if (farbe == null) {
            return "";
        }
        Punktraster deckung = deckung(bild, aufwand);
        int teiler = Math.max(1, (Math.max(breite, hoehe) + KANTE - 1) / KANTE);
        int w = Math.max(1, breite / teiler);
        int h = Math.max(1, hoehe / teiler);
        BufferedImage klein = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        boolean maske = Werte.wert(bild, "ImageMask") instanceof COSBoolean b && b.getValue();
        for (int y = 0; y < h; y++) {
            aufwand.schritt();
            for (int x = 0; x < w; x++) {
                int rgb = farbe.rgb(x * teiler, y * teiler);
                int alpha =
                        deckung == null ? 255 : deckung.rgb(x * deckung.breite() / w, y * deckung.hoehe() / h) & 0xff;
                int punkt = maske ? ((rgb & 0xff) == 0 ? 0xff000000 : 0) : alpha << 24 | rgb;
                klein.setRGB(x, y, punkt);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(klein, "png", out);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static Punktraster deckung(COSStream bild, Aufwand aufwand) throws IOException {
        if (!(Werte.wert(bild, "SMask") instanceof COSStream maske)) {
            return null;
        }
        int breite = Werte.zahl(maske, "Width", 0);
        int hoehe = Werte.zahl(maske, "Height", 0);
        boolean klein = breite > 0 && hoehe > 0 && (long) breite * hoehe <= MOST_POINTS;
        return klein ? Punktraster.von(maske, breite, hoehe, LARGEST, aufwand) : null;
    }

    /** Whether the values of points count from the other end. */
    public static boolean umgekehrt(COSStream bild) {
        List<COSBase> decode = Werte.liste(bild.getItem("Decode"));
        return decode.size() >= 2
                && Werte.wert(decode.get(0)) instanceof COSNumber from
                && Werte.wert(decode.get(1)) instanceof COSNumber to
                && from.floatValue() > to.floatValue();
    }
}
