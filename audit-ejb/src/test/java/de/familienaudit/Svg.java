package de.familienaudit;

import java.util.Arrays;
import java.util.Locale;

/** Writes the few shapes of SVG that a drawing in the documentation needs, one per line, the same on every machine. */
final class Svg {

    private static final String FRAME =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img" aria-labelledby="titel beschreibung">
            <title id="titel">%s</title>
            <desc id="beschreibung">%s</desc>
            <style>
            svg{--paper:#fbfaf7;--wall:#fff;--line:#b9b4a8;--ink:#26241f;--soft:#6b675e;--room:#f1efe9;--accent:#2f6f62;
            --tint:#e3efeb;--c0:#2f6f62;--c1:#8a5a14;--c2:#345f9c;--c3:#8c3f63;--c4:#5b5f1d;--c5:#6a4a9a;
            font-family:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
            @media(prefers-color-scheme:dark){svg{--paper:#1d1f21;--wall:#26292c;--line:#585d62;--ink:#eceae5;--soft:#aaa79f;
            --room:#33373b;--accent:#7cc4b3;--tint:#2b433d;--c0:#7cc4b3;--c1:#e0b268;--c2:#8fb6ec;--c3:#e39abb;--c4:#c3c774;
            --c5:#bfa4ee}}
            .paper{fill:var(--paper)}.house,.roof{fill:none;stroke:var(--line);stroke-width:1.5}.roof{stroke-linejoin:round}
            .well{fill:var(--room);opacity:.55}.slice{fill:var(--wall);stroke:var(--line);stroke-width:1.25}
            .planned{fill:none;stroke-dasharray:5 5}.room{fill:var(--room);stroke:var(--line)}
            .chip{fill:none;stroke:var(--line)}.chip.rules{fill:var(--tint);stroke:none}.rules{fill:var(--accent)}
            text{fill:var(--ink);text-anchor:middle;font-size:13px}.name{text-anchor:start;font-size:16px;font-weight:600}
            .title{font-size:22px;font-weight:600}.sub,.later,.key{fill:var(--soft)}.later{font-size:14px}
            .small{font-size:12px}.key{text-anchor:start}.floor{font-size:20px;fill:var(--soft)}
            .way{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-linejoin:round}.room-way{marker-end:url(#spitze)}
            .flight{stroke-width:2;marker-end:url(#spitze)}marker path{fill:context-stroke}.dot{stroke:var(--paper)}
            .c0{--c:var(--c0)}.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}
            .flight{stroke:var(--c)}.dot{fill:var(--c)}
            </style>
            <defs><marker id="spitze" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8"\
             markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
            <rect class="paper" width="100%%" height="100%%" rx="12"/>
            %s</svg>
            """;

    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder path = new StringBuilder();

    static String document(double width, double height, String title, String description, String shapes) {
        return FRAME.formatted(number(width), number(height), escape(title), escape(description), shapes);
    }

    void rect(double x, double y, double width, double height, double radius, String style) {
        shapes.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
                .formatted(style, number(x), number(y), number(width), number(height), number(radius)));
    }

    void circle(double x, double y, double radius, String style) {
        shapes.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(style, number(x), number(y), number(radius)));
    }

    void text(double x, double y, String style, String words) {
        shapes.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), escape(words)));
    }

    /** A piece of a path, {@code %s} for each number; {@link #end} closes it. */
    Svg path(String piece, double... numbers) {
        path.append(piece.formatted(Arrays.stream(numbers).mapToObj(Svg::number).toArray()));
        return this;
    }

    void end(String style) {
        shapes.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(style, path));
        path.setLength(0);
    }

    @Override
    public String toString() {
        return shapes.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
