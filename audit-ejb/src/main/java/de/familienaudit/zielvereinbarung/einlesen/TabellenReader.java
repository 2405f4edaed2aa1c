package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.Leseplatz;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the rows of a table of a Word document or a web page into lines; the same rules for both. */
final class TabellenReader {

    private final ZeilenCollector sammler;
    private int tabellen;

    TabellenReader(ZeilenCollector sammler) {
        this.sammler = sammler;
    }

    /** @param zeilen the cells of each row; a cell that continues the one above is empty */
    void add(List<List<String>> zeilen) {
        tabellen++;
        Zeile vorige = null;
        for (int i = 0; i < zeilen.size(); i++) {
            Leseplatz.weiter(Ablehnung.REGEL);
            List<String> zellen = zeilen.get(i);
            String ort = "Tabelle " + tabellen + ", Zeile " + (i + 1);
            if (zellen.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (isFortsetzung(zellen, vorige)) {
                vorige = new Zeile(vorige.ort(), vorige.label(), vorige.wert() + "\n" + rest(zellen, 1));
                continue;
            }
            flush(vorige);
            vorige = lies(ort, zellen);
        }
        flush(vorige);
    }

    private void flush(Zeile zeile) {
        if (zeile != null) {
            sammler.add(zeile);
        }
    }

    private static boolean isFortsetzung(List<String> zellen, Zeile vorige) {
        return vorige != null
                && !vorige.label().isEmpty()
                && zellen.size() > 1
                && zellen.get(0).isBlank()
                && !isLabel(zellen, 1);
    }

    /** @return the line that may still be continued by the next row, null when all of the row was added */
    private Zeile lies(String ort, List<String> zellen) {
        int anfang = zellen.get(0).isBlank() && isLabel(zellen, 1) ? 1 : 0;
        if (zellen.size() - anfang == 4 && isLabel(zellen, anfang + 2)) {
            sammler.add(new Zeile(ort, zellen.get(anfang), zellen.get(anfang + 1)));
            return new Zeile(ort, zellen.get(anfang + 2), zellen.get(anfang + 3));
        }
        if (zellen.size() == 1 || zellen.get(anfang).isBlank()) {
            sammler.addAbsatz(ort, rest(zellen, 0));
            return null;
        }
        return new Zeile(ort, zellen.get(anfang).strip(), rest(zellen, anfang + 1));
    }

    private static boolean isLabel(List<String> zellen, int index) {
        return index < zellen.size() && Feld.von(zellen.get(index)).isPresent();
    }

    private static String rest(List<String> zellen, int ab) {
        return zellen.stream()
                .skip(ab)
                .filter(z -> !z.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
