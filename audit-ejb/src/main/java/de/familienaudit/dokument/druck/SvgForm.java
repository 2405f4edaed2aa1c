package de.familienaudit.dokument.druck;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The shapes of {@link SvgPainter}: numbers without units, colours as {@code #rrggbb}, in the order of the document. */
final class SvgForm {

    private static final int HEX = 16;

    private SvgForm() {}

    /** Everything inside an element. @throws IllegalArgumentException for a shape that is not drawn here */
    static void male(Graphics2D g, Element in) {
        for (Node kind = in.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                if ("g".equals(element.getTagName())) {
                    male(g, element);
                } else {
                    male(g, form(element), element);
                }
            }
        }
    }

    private static void male(Graphics2D g, Shape form, Element element) {
        String fuellung = element.getAttribute("fill");
        if (!fuellung.isEmpty() && !"none".equals(fuellung)) {
            g.setColor(farbe(fuellung));
            g.fill(form);
        }
        String strich = element.getAttribute("stroke");
        if (!strich.isEmpty()) {
            g.setColor(farbe(strich));
            g.setStroke(stift(element));
            g.draw(form);
        }
    }

    private static Shape form(Element e) {
        return switch (e.getTagName()) {
            case "rect" -> new Rectangle2D.Double(zahl(e, "x"), zahl(e, "y"), zahl(e, "width"), zahl(e, "height"));
            case "line" -> new Line2D.Double(zahl(e, "x1"), zahl(e, "y1"), zahl(e, "x2"), zahl(e, "y2"));
            case "circle" -> kreis(zahl(e, "cx"), zahl(e, "cy"), zahl(e, "r"));
            case "polygon" -> vieleck(zahlen(e, "points"));
            default -> throw new IllegalArgumentException("a shape that is not drawn here: " + e.getTagName());
        };
    }

    private static Shape kreis(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape vieleck(double[] punkte) {
        Path2D weg = new Path2D.Double();
        weg.moveTo(punkte[0], punkte[1]);
        for (int i = 2; i + 1 < punkte.length; i += 2) {
            weg.lineTo(punkte[i], punkte[i + 1]);
        }
        weg.closePath();
        return weg;
    }

    private static BasicStroke stift(Element e) {
        float breite = e.hasAttribute("stroke-width") ? (float) zahl(e, "stroke-width") : 1;
        if (!e.hasAttribute("stroke-dasharray")) {
            return new BasicStroke(breite, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        double[] muster = zahlen(e, "stroke-dasharray");
        float[] striche = new float[muster.length];
        for (int i = 0; i < muster.length; i++) {
            striche[i] = (float) muster[i];
        }
        return new BasicStroke(breite, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, striche, 0);
    }

    private static Color farbe(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("no colour: " + hex);
        }
        return new Color(Integer.parseInt(hex.substring(1), HEX));
    }

    /** A number; an attribute that is missing is 0. */
    private static double zahl(Element e, String name) {
        return e.hasAttribute(name) ? Double.parseDouble(e.getAttribute(name)) : 0;
    }

    /** Numbers between blanks or commas. */
    static double[] zahlen(Element e, String name) {
        return Arrays.stream(e.getAttribute(name).strip().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
