package de.familienaudit.web.component;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A QR code as one path of an SVG, so that no image has to be loaded and nothing leaves the server; also as files to take along.
 *
 * @param breite modules per side with the quiet zone of four on each
 * @param pfad the dark modules, one unit square each
 * @param code the modules themselves
 */
public record QrBild(int breite, String pfad, QrCode code) {

    private static final int SCHWARZ = 0x000000;
    private static final int WEISS = 0xffffff;

    private static final int RUHEZONE = 4;

    /** @param inhalt what is read out of it; short enough for a QR code */
    public static QrBild von(String inhalt) {
        QrCode code = QrCode.encodeText(inhalt, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + RUHEZONE)
                            .append(',')
                            .append(y + RUHEZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrBild(code.size + 2 * RUHEZONE, path.toString(), code);
    }

    /** A drawing of its own, black on white. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + breite + " " + breite + "\" width=\"40mm\""
                + " height=\"40mm\" shape-rendering=\"crispEdges\"><rect width=\"" + breite + "\" height=\"" + breite
                + "\" fill=\"#ffffff\"/><path d=\"" + pfad + "\" fill=\"#000000\"/></svg>";
    }

    /**
     * A picture in black and white.
     *
     * @param pixel how many per module and side
     */
    public byte[] png(int pixel) {
        BufferedImage bild = new BufferedImage(breite * pixel, breite * pixel, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < bild.getHeight(); y++) {
            for (int x = 0; x < bild.getWidth(); x++) {
                boolean dunkel = code.getModule(x / pixel - RUHEZONE, y / pixel - RUHEZONE);
                bild.setRGB(x, y, dunkel ? SCHWARZ : WEISS);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(bild, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
