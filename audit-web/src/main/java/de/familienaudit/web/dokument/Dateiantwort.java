package de.familienaudit.web.dokument;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The headers of a file that the program hands out: a download, never run and never kept by the browser. */
public final class Dateiantwort {

    public static final String PDF = "application/pdf";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv; charset=UTF-8";

    private static final int LAENGSTER_NAME = 100;

    /** What some file system or the header itself takes for more than a letter of a name. */
    private static final Pattern NICHT_IM_NAMEN = Pattern.compile("[\\\\/:*?\"<>|=;%\\p{Cntrl}\\p{Cf}]");

    private Dateiantwort() {}

    /** @param name name of the file as people read it; letters that a file must not have become underscores */
    public static void beginne(HttpServletResponse response, String medientyp, String name) {
        response.setContentType(medientyp);
        response.setHeader("Content-Disposition", disposition("attachment", name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** A whole file, which is in memory anyway. */
    public static void sende(HttpServletResponse response, String medientyp, String name, byte[] datei)
            throws IOException {
        beginne(response, medientyp, name);
        response.setContentLength(datei.length);
        response.getOutputStream().write(datei);
    }

    /**
     * Writes the bytes after the headers, at no time more than one piece of them in memory.
     *
     * @param stuecke the piece with a number from 0 on; empty after the last one
     */
    public static void schreibe(HttpServletResponse response, IntFunction<byte[]> stuecke) throws IOException {
        byte[] stueck = stuecke.apply(0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            response.getOutputStream().write(stueck);
            stueck = stuecke.apply(nummer);
        }
    }

    /**
     * The name in plain ASCII for old clients, and as RFC 6266 writes umlauts.
     *
     * @param art {@code attachment} or {@code inline}
     */
    public static String disposition(String art, String name) {
        String sauber = NICHT_IM_NAMEN.matcher(name).replaceAll("_").strip();
        int punkt = sauber.lastIndexOf('.') < 0 ? sauber.length() : sauber.lastIndexOf('.');
        String stamm = sauber.substring(0, Math.min(punkt, LAENGSTER_NAME));
        String datei = stamm + sauber.substring(punkt);
        String ascii = datei.replaceAll("[^A-Za-z0-9._ -]", "_");
        String utf8 = URLEncoder.encode(datei, StandardCharsets.UTF_8).replace("+", "%20");
        return art + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
