package de.familienaudit.dokument.druck;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the SVG of the program's own charts: rectangles, lines, circles, polygons and groups of them. It is no browser: no
 * scripts, no fonts, no references, so that nothing can be loaded through a picture, and a plan of thousands of bars is
 * drawn in no time (ADR 22).
 */
final class SvgPainter implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double breite, double hoehe, double punkteJePixel) {
        double[] feld = SvgForm.zahlen(svg, "viewBox");
        double breitePx = breite >= 0 ? breite / punkteJePixel : feld[2];
        double hoehePx = hoehe >= 0 ? hoehe / punkteJePixel : feld[3];
        return new Bild(svg, feld, breitePx, hoehePx, punkteJePixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // pictures hold no text: words stand in the page, where they can be read aloud
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        throw new UnsupportedOperationException("pictures hold no text");
    }

    @Override
    public void close() {
        // holds nothing
    }

    private record Bild(Element svg, double[] feld, double breite, double hoehe, double punkteJePixel)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(breite * punkteJePixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(hoehe * punkteJePixel);
        }

        @Override
        public void drawSVG(OutputDevice geraet, RenderingContext context, double x, double y) {
            geraet.drawWithGraphics(
                    (float) x, (float) y, (float) Math.ceil(breite), (float) Math.ceil(hoehe), this::male);
        }

        private void male(Graphics2D g) {
            g.scale(breite / feld[2], hoehe / feld[3]);
            g.translate(-feld[0], -feld[1]);
            SvgForm.male(g, svg);
        }
    }
}
