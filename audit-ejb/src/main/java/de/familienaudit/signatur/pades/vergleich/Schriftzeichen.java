package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Strominhalt;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;

/**
 * Which letters the codes of a font stand for, as the file says: the drawings of the letters themselves are not read. So it is
 * good for a sketch and for no verdict.
 */
final class Schriftzeichen {

    /** Where the file does not say. */
    static final String UNBEKANNT = "\u25a1";

    private static final int LARGEST = 512 * 1024;
    private static final int MOST = 70_000;
    private static final int LONGEST = 8;

    private final Map<Integer, String> zeichen = new HashMap<>();

    private Schriftzeichen() {}

    static Schriftzeichen von(COSDictionary schrift, Aufwand aufwand) {
        Schriftzeichen z = new Schriftzeichen();
        if (!"Type0".equals(Werte.name(schrift, "Subtype"))) {
            z.kodierung(Werte.wert(schrift, "Encoding"));
        }
        if (Werte.wert(schrift, "ToUnicode") instanceof COSStream tabelle) {
            try {
                z.tabelle(new InhaltReader(Strominhalt.lesen(tabelle, LARGEST, aufwand)), aufwand);
            } catch (IOException e) {
                throw new NichtMessbar("a table of letters that cannot be unpacked");
            }
        }
        return z;
    }

    String zeichen(int code) {
        return zeichen.getOrDefault(code, UNBEKANNT);
    }

    private void kodierung(COSBase kodierung) {
        COSName grund = kodierung instanceof COSName name
                ? name
                : COSName.getPDFName(
                        String.valueOf(Werte.name(Werte.dict(kodierung), COSName.BASE_ENCODING.getName())));
        Encoding bekannte = Encoding.getInstance(grund);
        Encoding encoding = bekannte == null ? StandardEncoding.INSTANCE : bekannte;
        encoding.getCodeToNameMap().forEach(this::benenne);
        int nummer = 0;
        COSDictionary eigene = Werte.dict(kodierung);
        for (COSBase base : eigene == null ? List.<COSBase>of() : Werte.liste(eigene.getItem("Differences"))) {
            COSBase value = Werte.wert(base);
            if (value instanceof COSNumber n) {
                nummer = n.intValue();
            } else if (value instanceof COSName n) {
                benenne(nummer++, n.getName());
            }
        }
    }

    private void benenne(int code, String name) {
        String unicode = GlyphList.getAdobeGlyphList().toUnicode(name);
        if (unicode != null && zeichen.size() < MOST) {
            zeichen.put(code, unicode);
        }
    }

    /** Reads what a table of letters (CMap) says in its lists of single codes and of ranges. */
    private void tabelle(InhaltReader leser, Aufwand aufwand) {
        List<Object> werte = new ArrayList<>();
        for (Object token = leser.naechstes(); token != null; token = leser.naechstes()) {
            aufwand.schritt();
            if (!(token instanceof String operator)) {
                if (werte.size() < MOST) {
                    werte.add(token);
                }
                continue;
            }
            if ("endbfchar".equals(operator)) {
                for (int i = 0; i + 1 < werte.size(); i += 2) {
                    setze(code(werte.get(i)), werte.get(i + 1), 0);
                }
            } else if ("endbfrange".equals(operator)) {
                for (int i = 0; i + 2 < werte.size(); i += 3) {
                    bereich(code(werte.get(i)), code(werte.get(i + 1)), werte.get(i + 2), aufwand);
                }
            }
            werte.clear();
        }
    }

    private void bereich(int from, int to, Object wert, Aufwand aufwand) {
        for (int code = from; code >= 0 && code <= to && zeichen.size() < MOST; code++) {
            aufwand.schritt();
            if (wert instanceof List<?> einzeln) {
                if (code - from >= einzeln.size()) {
                    return;
                }
                setze(code, einzeln.get(code - from), 0);
            } else {
                setze(code, wert, code - from);
            }
        }
    }

    /** One or two bytes; -1 for anything else. */
    private static int code(Object wert) {
        if (!(wert instanceof byte[] b) || b.length == 0 || b.length > 2) {
            return -1;
        }
        return b.length == 1 ? b[0] & 0xff : (b[0] & 0xff) << 8 | b[1] & 0xff;
    }

    private void setze(int code, Object wert, int weiter) {
        if (code < 0 || !(wert instanceof byte[] b) || b.length == 0 || b.length > 2 * LONGEST) {
            return;
        }
        String text = b.length == 1 ? String.valueOf((char) (b[0] & 0xff)) : new String(b, StandardCharsets.UTF_16BE);
        char letztes = (char) (text.charAt(text.length() - 1) + weiter);
        zeichen.put(code, text.substring(0, text.length() - 1) + letztes);
    }
}
