package de.familienaudit.zugang.wappen;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads a PNG and writes its pixels anew. The size in its header is checked before anything is unpacked, so that a small
 * file cannot become a picture that fills the memory; texts, profiles and whatever follows the picture stay behind.
 */
final class PngReader {

    private static final byte[] SIGNATUR = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] KOPF = "IHDR".getBytes(StandardCharsets.US_ASCII);

    private static final int KOPF_AB = 12;
    private static final int BREITE_AB = 16;
    private static final int KOPF_BIS = 33;

    private static final int MINDESTENS = 16;
    private static final int HOECHSTENS = 2000;

    /** Longest side that is kept: sharp in the frame and on a title page. */
    private static final int GESPEICHERT = 600;

    private PngReader() {}

    static boolean istPng(byte[] datei) {
        return datei.length >= SIGNATUR.length
                && Arrays.equals(datei, 0, SIGNATUR.length, SIGNATUR, 0, SIGNATUR.length);
    }

    static byte[] lies(byte[] datei) {
        pruefeMasse(datei);
        try {
            return schreibe(verkleinert(pixel(datei)));
        } catch (IOException | RuntimeException e) {
            throw Ablehnung.BESCHAEDIGT.because(e);
        }
    }

    private static void pruefeMasse(byte[] datei) {
        if (datei.length < KOPF_BIS || !Arrays.equals(datei, KOPF_AB, BREITE_AB, KOPF, 0, KOPF.length)) {
            throw Ablehnung.BESCHAEDIGT.exception();
        }
        ByteBuffer masse = ByteBuffer.wrap(datei, BREITE_AB, 2 * Integer.BYTES);
        int breite = masse.getInt();
        int hoehe = masse.getInt();
        if (Math.min(breite, hoehe) < MINDESTENS || Math.max(breite, hoehe) > HOECHSTENS) {
            throw Ablehnung.MASSE.exception(
                    Integer.toUnsignedString(breite), Integer.toUnsignedString(hoehe), MINDESTENS, HOECHSTENS);
        }
    }

    private static BufferedImage pixel(byte[] datei) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(datei))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage verkleinert(BufferedImage bild) {
        double teil = Math.min(1, (double) GESPEICHERT / Math.max(bild.getWidth(), bild.getHeight()));
        int breite = Math.max(1, (int) Math.round(bild.getWidth() * teil));
        int hoehe = Math.max(1, (int) Math.round(bild.getHeight() * teil));
        BufferedImage klein = new BufferedImage(breite, hoehe, BufferedImage.TYPE_INT_ARGB);
        Graphics2D stift = klein.createGraphics();
        try {
            stift.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            stift.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            stift.drawImage(bild, 0, 0, breite, hoehe, null);
        } finally {
            stift.dispose();
        }
        return klein;
    }

    private static byte[] schreibe(BufferedImage bild) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(bild, "png", out)) {
                throw new IOException("this Java platform cannot write PNG");
            }
        }
        return bytes.toByteArray();
    }
}
