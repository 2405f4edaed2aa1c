package de.familienaudit.web.dokument;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The headers of a document that the program made: a download, never run and never kept by the browser. */
public final class Dateiantwort {

    public static final String PDF = "application/pdf";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int LAENGSTER_NAME = 100;

    private Dateiantwort() {}

    /** @param name name of the file as people read it; letters that a file must not have become underscores */
    public static void beginne(HttpServletResponse response, String medientyp, String name) {
        response.setContentType(medientyp);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** The name in plain ASCII for old clients, and as RFC 6266 writes umlauts. */
    static String disposition(String name) {
        String sauber = name.replaceAll("[^\\p{L}\\p{N}. -]", "_").strip();
        int punkt = sauber.lastIndexOf('.');
        String stamm = sauber.substring(0, Math.min(punkt, LAENGSTER_NAME));
        String datei = stamm + sauber.substring(punkt);
        String ascii = datei.replaceAll("[^A-Za-z0-9._ -]", "_");
        String utf8 = URLEncoder.encode(datei, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
