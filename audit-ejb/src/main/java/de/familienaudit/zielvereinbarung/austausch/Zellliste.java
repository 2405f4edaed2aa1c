package de.familienaudit.zielvereinbarung.austausch;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, one a line; a backslash keeps a line break inside of a value apart. */
final class Zellliste {

    private Zellliste() {}

    static String join(List<String> werte) {
        return String.join(
                "\n",
                werte.stream()
                        .map(w -> w.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"))
                        .toList());
    }

    /** Without blank lines. */
    static List<String> split(String zelle) {
        List<String> werte = new ArrayList<>();
        zelle.lines().map(Zellliste::entziffert).filter(w -> !w.isEmpty()).forEach(werte::add);
        return werte;
    }

    private static String entziffert(String zeile) {
        StringBuilder wert = new StringBuilder(zeile.length());
        for (int i = 0; i < zeile.length(); i++) {
            char zeichen = zeile.charAt(i);
            if (zeichen == '\\' && i + 1 < zeile.length()) {
                i++;
                char gemeint = zeile.charAt(i);
                wert.append(gemeint == 'n' ? '\n' : gemeint == 'r' ? '\r' : gemeint);
            } else {
                wert.append(zeichen);
            }
        }
        return Klartext.of(wert.toString());
    }
}
