package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.shared.Leseplatz;
import java.util.ArrayList;
import java.util.List;

/** Takes CSV apart as RFC 4180 says, with any separator; the apostrophe that guards against formulas comes off. */
final class CsvParser {

    static final int MAX_ROWS = 100_000;
    private static final int MAX_CELLS = 60;

    private final String text;
    private final char trenner;
    private final List<Reihe> reihen = new ArrayList<>();
    private List<String> zellen = new ArrayList<>();
    private int stelle;
    private int zeile = 1;

    /** A row and the line of the file that it begins in. */
    record Reihe(int zeile, List<String> zellen) {}

    CsvParser(String text, char trenner) {
        this.text = text;
        this.trenner = trenner;
    }

    /** @throws de.familienaudit.shared.BusinessRuleException A-2.ausgabe_unlesbar, A-2.datei_zu_gross */
    List<Reihe> reihen() {
        int anfang = zeile;
        while (stelle < text.length()) {
            zelle();
            if (stelle >= text.length() || text.charAt(stelle) != trenner) {
                umbruch();
                reihen.add(new Reihe(anfang, zellen));
                zellen = new ArrayList<>();
                anfang = zeile;
            } else {
                stelle++;
                if (stelle == text.length()) {
                    add("");
                    reihen.add(new Reihe(anfang, zellen));
                }
            }
            Leseplatz.weiter("A-2");
            if (reihen.size() > MAX_ROWS) {
                throw Formatfehler.zuGross();
            }
        }
        return reihen;
    }

    private void zelle() {
        if (text.charAt(stelle) == '"') {
            add(inAnfuehrung());
            return;
        }
        int anfang = stelle;
        while (stelle < text.length() && !isEnde(text.charAt(stelle))) {
            stelle++;
        }
        add(text.substring(anfang, stelle));
    }

    private String inAnfuehrung() {
        int anfang = zeile;
        StringBuilder wert = new StringBuilder();
        for (stelle++; stelle < text.length(); stelle++) {
            char zeichen = text.charAt(stelle);
            if (zeichen == '\n') {
                zeile++;
            }
            if (zeichen != '"') {
                wert.append(zeichen);
            } else if (stelle + 1 < text.length() && text.charAt(stelle + 1) == '"') {
                wert.append(zeichen);
                stelle++;
            } else {
                stelle++;
                if (stelle < text.length() && !isEnde(text.charAt(stelle))) {
                    throw Formatfehler.unlesbar("Zeile " + zeile);
                }
                return wert.toString();
            }
        }
        throw Formatfehler.unlesbar("Zeile " + anfang);
    }

    private boolean isEnde(char zeichen) {
        return zeichen == trenner || zeichen == '\n' || zeichen == '\r';
    }

    private void umbruch() {
        if (stelle < text.length() && text.charAt(stelle) == '\r') {
            stelle++;
        }
        if (stelle < text.length() && text.charAt(stelle) == '\n') {
            stelle++;
        }
        zeile++;
    }

    private void add(String wert) {
        if (zellen.size() >= MAX_CELLS) {
            throw Formatfehler.unlesbar("Zeile " + zeile);
        }
        zellen.add(wert.startsWith("'") ? wert.substring(1) : wert);
    }
}
