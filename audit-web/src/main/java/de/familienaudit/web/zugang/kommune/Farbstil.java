package de.familienaudit.web.zugang.kommune;

import de.familienaudit.zugang.kommune.Farbprobe;

/** Writes the custom properties of tokens.css that follow the accent colour. */
final class Farbstil {

    /** Counts in the address of the stylesheet: raise it when another release derives other colours. */
    static final int STAND = 1;

    private Farbstil() {}

    static String seite(Farbprobe f) {
        return ":root{" + hell(f) + "}\n@media screen and (prefers-color-scheme:dark){:root{" + dunkel(f) + "}}\n";
    }

    /** Both sides next to each other, whatever the system has set; the surfaces are those of tokens.css. */
    static String probe(Farbprobe f) {
        return ".probe-hell{" + hell(f) + "--surface:#ffffff;--text:#1d2034;--border:#cbcbd9}\n.probe-dunkel{"
                + dunkel(f) + "--surface:#131525;--text:#e8e9ef;--border:#383b57}\n";
    }

    private static String hell(Farbprobe f) {
        return akzent(f.farbe(), f.betont(), f.zart()) + "--on-action:#ffffff;";
    }

    private static String dunkel(Farbprobe f) {
        return akzent(f.dunkel(), f.dunkelBetont(), f.dunkelZart()) + "--on-action:#070811;";
    }

    private static String akzent(String farbe, String betont, String zart) {
        return "--action:" + farbe + ";--action-hover:" + betont + ";--action-soft:" + zart + ";--focus-out:" + farbe
                + ";--arms-field:" + farbe + ";";
    }
}
