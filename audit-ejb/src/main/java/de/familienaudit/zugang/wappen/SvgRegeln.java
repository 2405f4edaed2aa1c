package de.familienaudit.zugang.wappen;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an SVG may hold here: shapes, gradients and clips, and the attributes that draw them. Everything else is refused. */
final class SvgRegeln {

    static final String SVG = "http://www.w3.org/2000/svg";

    static final Set<String> FORMEN = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

    /** Left out with all that is in them, because they show nothing. */
    static final Set<String> STUMM = Set.of("title", "desc", "metadata");

    private static final Set<String> GRUPPEN =
            Set.of("g", "defs", "clipPath", "linearGradient", "radialGradient", "stop");

    private static final Set<String> VERLAEUFE = Set.of("linearGradient", "radialGradient");

    private static final Set<String> DARSTELLUNG = Set.of(
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "display",
            "visibility",
            "clip-path",
            "clip-rule",
            "stop-color",
            "stop-opacity");

    private static final Set<String> GEOMETRIE = Set.of(
            "id",
            "d",
            "points",
            "transform",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits");

    private static final Pattern LOKAL = Pattern.compile("url\\(\\s*['\"]?#[A-Za-z_][\\w.-]*['\"]?\\s*\\)");
    private static final Pattern ANKER = Pattern.compile("#[A-Za-z_][\\w.-]*");
    private static final Pattern WERT = Pattern.compile("[\\w\\s#.,%()+'-]*");
    private static final Pattern VERWEIS = Pattern.compile("(?i)url\\s*\\(|:|//|@import");

    private SvgRegeln() {}

    static boolean istErlaubt(String element) {
        return FORMEN.contains(element) || GRUPPEN.contains(element);
    }

    /**
     * One attribute of an element as it is written anew.
     *
     * @return name and value, several for {@code style}, none when it draws nothing
     */
    static Map<String, String> attribut(String element, String name, String wert) {
        String klein = name.toLowerCase(Locale.ROOT);
        if (klein.startsWith("on")) {
            throw Ablehnung.SVG_EREIGNIS.exception(name);
        }
        if (klein.equals("href")) {
            return href(element, wert.strip());
        }
        if (klein.equals("style")) {
            return stil(wert);
        }
        return DARSTELLUNG.contains(name) || GEOMETRIE.contains(name) ? Map.of(name, geprueft(wert)) : Map.of();
    }

    /** A gradient may take its stops from another one in the same file; nothing else may point anywhere. */
    private static Map<String, String> href(String element, String wert) {
        if (!VERLAEUFE.contains(element) || !ANKER.matcher(wert).matches()) {
            throw Ablehnung.SVG_VERWEIS.exception();
        }
        return Map.of("href", wert);
    }

    /** {@code style="fill:#fff;stroke:none"} as attributes of its own, so that no stylesheet is left in the picture. */
    private static Map<String, String> stil(String wert) {
        Map<String, String> attribute = new LinkedHashMap<>();
        for (String angabe : wert.split(";", -1)) {
            int trenner = angabe.indexOf(':');
            String name = trenner < 0 ? "" : angabe.substring(0, trenner).strip();
            String inhalt = angabe.substring(trenner + 1);
            if (DARSTELLUNG.contains(name)) {
                attribute.put(name, geprueft(inhalt.replace("!important", "")));
            } else if (VERWEIS.matcher(inhalt).find()) {
                throw Ablehnung.SVG_VERWEIS.exception();
            }
        }
        return attribute;
    }

    private static String geprueft(String wert) {
        String ohneLokale = LOKAL.matcher(wert).replaceAll("");
        if (VERWEIS.matcher(ohneLokale).find()) {
            throw Ablehnung.SVG_VERWEIS.exception();
        }
        if (!WERT.matcher(ohneLokale).matches()) {
            throw Ablehnung.SVG_WERT.exception();
        }
        return wert.strip();
    }
}
