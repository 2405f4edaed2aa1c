package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken.Abschnitt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the rows of a plan out: heads, bars on the scale, and the lines between measures that build on one another. */
public final class ZeitplanBuilder {

    private static final double GANZ = 100;
    private static final int OBEN = 0;
    private static final int MITTE = 50;
    private static final int UNTEN = 100;

    private final Zeitachse achse;
    private final Map<String, List<String>> bautAuf;
    private final List<Zeitplan.Zeile> zeilen = new ArrayList<>();
    private final Map<String, Integer> stelle = new HashMap<>();

    /** @param bautAuf by number of a measure or Ziel: the numbers that it builds on */
    public ZeitplanBuilder(Zeitachse achse, Map<String, List<String>> bautAuf) {
        this.achse = achse;
        this.bautAuf = bautAuf;
    }

    /** @param gegliedert whether the measures stand in the order of numbers, so that heads make sense */
    public List<Zeitplan.Zeile> zeilen(List<MassnahmeZeile> massnahmen, boolean gegliedert) {
        int feld = 0;
        String ziel = "";
        for (MassnahmeZeile m : massnahmen) {
            if (gegliedert && m.handlungsfeldNr() != feld) {
                kopf("FELD", m, Integer.toString(m.handlungsfeldNr()));
                feld = m.handlungsfeldNr();
            }
            if (gegliedert && !m.zielNr().equals(ziel)) {
                kopf("ZIEL", m, m.zielNr());
                ziel = m.zielNr();
            }
            stelle.put(m.nummer(), zeilen.size());
            zeilen.add(massnahme(m));
        }
        verbinde();
        return List.copyOf(zeilen);
    }

    private void kopf(String art, MassnahmeZeile m, String nummer) {
        List<String> davor = "ZIEL".equals(art) ? bautAuf.getOrDefault(nummer, List.of()) : List.of();
        zeilen.add(new Zeitplan.Zeile(art, m, List.of(), false, false, davor, new ArrayList<>()));
    }

    private Zeitplan.Zeile massnahme(MassnahmeZeile m) {
        Zeitplanbalken balken = m.zeitraum();
        List<Zeitplan.Teil> teile = balken.abschnitte().stream().map(this::teil).toList();
        boolean etwas = !teile.isEmpty();
        return new Zeitplan.Zeile(
                "MASSNAHME",
                m,
                teile,
                etwas && (balken.von() == null || achse.istDavor(balken.von())),
                etwas && (balken.bis() == null || achse.istDanach(balken.bis())),
                bautAuf.getOrDefault(m.nummer(), List.of()),
                new ArrayList<>());
    }

    private Zeitplan.Teil teil(Abschnitt a) {
        double x = a.von() == null ? 0 : achse.beginn(a.von());
        double bis = a.bis() == null ? GANZ : achse.ende(a.bis());
        return new Zeitplan.Teil(x, Math.max(0, bis - x), a.sicher());
    }

    /** Lines only between measures on this page; the numbers in the rows tell the rest. */
    private void verbinde() {
        bautAuf.forEach((nummer, vorgaenger) -> {
            Integer nach = stelle.get(nummer);
            for (String davor : vorgaenger) {
                Integer von = stelle.get(davor);
                if (nach != null && von != null) {
                    verbinde(von, nach);
                }
            }
        });
    }

    private void verbinde(int von, int nach) {
        List<Zeitplan.Teil> quelle = zeilen.get(von).teile();
        List<Zeitplan.Teil> ziel = zeilen.get(nach).teile();
        if (quelle.isEmpty() || ziel.isEmpty()) {
            return;
        }
        Zeitplan.Teil letzter = quelle.get(quelle.size() - 1);
        double ab = letzter.x() + letzter.breite();
        double an = ziel.get(0).x();
        boolean abwaerts = nach > von;
        int hinaus = abwaerts ? UNTEN : OBEN;
        int herein = abwaerts ? OBEN : UNTEN;
        linie(von, new Zeitplan.Linie(ab, MITTE, an, MITTE, false));
        linie(von, new Zeitplan.Linie(an, MITTE, an, hinaus, false));
        for (int i = Math.min(von, nach) + 1; i < Math.max(von, nach); i++) {
            linie(i, new Zeitplan.Linie(an, OBEN, an, UNTEN, false));
        }
        linie(nach, new Zeitplan.Linie(an, herein, an, MITTE, true));
    }

    private void linie(int zeile, Zeitplan.Linie linie) {
        zeilen.get(zeile).linien().add(linie);
    }
}
