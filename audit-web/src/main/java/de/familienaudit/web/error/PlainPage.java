package de.familienaudit.web.error;

import de.familienaudit.web.frame.SpracheView;
import de.familienaudit.web.text.TextBundle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page with one sentence that needs neither Faces nor the database. It looks like the others and runs no script. */
final class PlainPage {

    private static final List<String> STYLES = List.of("tokens.css", "base.css", "layout.css", "components.css");

    private PlainPage() {}

    /**
     * What the page says.
     *
     * @param number number of the incident; empty for none
     * @param address where its button leads
     */
    record Content(String title, String text, String number, String address, String button) {}

    static void send(HttpServletRequest request, HttpServletResponse response, int status, Content content)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'");
        TextBundle texts = TextBundle.of(SpracheView.of(request));
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(SpracheView.of(request).getLanguage())
                .append("\"><head><meta charset=\"utf-8\"/>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .append("<meta name=\"color-scheme\" content=\"light dark\"/><title>")
                .append(escaped(content.title() + " \u00b7 " + texts.text("programm.name")))
                .append("</title>");
        for (String style : STYLES) {
            html.append("<link rel=\"stylesheet\" href=\"")
                    .append(escaped(request.getContextPath()))
                    .append("/jakarta.faces.resource/")
                    .append(style)
                    .append(".xhtml?ln=css\"/>");
        }
        html.append("</head><body class=\"rahmen schlicht\"><header class=\"kopf\"><span class=\"marke\">")
                .append("<span class=\"marke-text\"><b>")
                .append(escaped(texts.text("programm.name")))
                .append("</b><small>")
                .append(escaped(texts.text("programm.untertitel")))
                .append("</small></span></span></header><main id=\"inhalt\"><div class=\"schlicht-mitte\">")
                .append("<section class=\"karte schlicht-karte\"><h1>")
                .append(escaped(content.title()))
                .append("</h1><p>")
                .append(escaped(content.text()))
                .append("</p>");
        if (!content.number().isEmpty()) {
            html.append("<p>")
                    .append(escaped(texts.text("fehler.vorfallnummer")))
                    .append(" <strong class=\"vorfall\">")
                    .append(escaped(content.number()))
                    .append("</strong></p>");
        }
        html.append("<p class=\"reihe\"><a class=\"knopf\" href=\"")
                .append(escaped(content.address()))
                .append("\">")
                .append(escaped(content.button()))
                .append("</a></p></section></div></main></body></html>\n");
        response.getWriter().write(html.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
