package de.familienaudit.zugang.wappen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Reads an uploaded coat of arms and gives back a picture that is safe to show. */
public final class WappenReader {

    /** Bytes that an upload may have. */
    public static final int HOECHSTENS = 500 * 1000;

    private static final int ANFANG = 4000;

    private WappenReader() {}

    /**
     * A picture written anew by this program.
     *
     * @param svg whether it is an SVG, otherwise a PNG
     * @param inhalt the file
     */
    public record Bild(boolean svg, byte[] inhalt) {}

    /**
     * @param datei as uploaded; its name and declared type do not count
     * @throws de.familienaudit.shared.BusinessRuleException kommune.wappen_… when it is no PNG or SVG, too large, or
     *     holds what a picture does not need
     */
    public static Bild lies(byte[] datei) {
        if (datei.length == 0) {
            throw Ablehnung.LEER.exception();
        }
        if (datei.length > HOECHSTENS) {
            throw Ablehnung.ZU_GROSS.exception(HOECHSTENS / 1000);
        }
        if (PngReader.istPng(datei)) {
            return new Bild(false, PngReader.lies(datei));
        }
        if (istSvg(datei)) {
            return new Bild(true, SvgReader.lies(datei));
        }
        throw Ablehnung.FREMD.exception();
    }

    /** Looks like SVG in an encoding of bytes; SvgReader decides. */
    private static boolean istSvg(byte[] datei) {
        String anfang = new String(Arrays.copyOf(datei, Math.min(datei.length, ANFANG)), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return anfang.contains("<svg") || anfang.contains(":svg");
    }
}
