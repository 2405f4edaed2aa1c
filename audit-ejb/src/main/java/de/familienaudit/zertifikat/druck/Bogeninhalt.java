package de.familienaudit.zertifikat.druck;

import static de.familienaudit.zertifikat.druck.Druckworte.datum;
import static de.familienaudit.zertifikat.druck.Druckworte.wort;

import de.familienaudit.zertifikat.Zeitstrahl;
import de.familienaudit.zertifikat.Zeitstrahl.Abschnitt;
import de.familienaudit.zertifikat.Zertifikatsblatt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What the template of the sheet fills in.
 *
 * @param bild the timeline; null when there is no certificate
 * @param zeiten the facts of the timeline, oldest first
 */
record Bogeninhalt(
        String titel,
        String kommune,
        String stand,
        String ueberschrift,
        List<String> saetze,
        Bild bild,
        List<Zeitzeile> zeiten,
        List<String> luecken,
        List<Zertifikatsteil> zertifikate) {

    /** Within the margins of A4 upright. */
    private static final int BREITE = 620;

    /** The drawing with the years above it; all drawings are made by the program. */
    record Bild(String svg, List<Jahr> jahre, List<Legende> legende) {

        public int spalten() {
            return jahre.size();
        }
    }

    /** One year: number and width of its column in pixels. */
    record Jahr(int zahl, String breite) {}

    /** One sample and its meaning. */
    record Legende(String bild, String text) {}

    /** What was when, and what that means for the seal. */
    record Zeitzeile(LocalDate von, String zeit, String was, String siegel) {}

    public boolean hatZeiten() {
        return !zeiten.isEmpty();
    }

    public boolean hatLuecken() {
        return !luecken.isEmpty();
    }

    static Bogeninhalt of(Zertifikatsblatt blatt, String ueberschrift, List<String> saetze, String stand) {
        Zeitstrahl strahl = Zeitstrahl.of(blatt);
        boolean leer = blatt.zertifikate().isEmpty();
        return new Bogeninhalt(
                wort("titel"),
                blatt.gefragt().kommune(),
                stand,
                ueberschrift,
                saetze,
                leer ? null : bild(strahl),
                zeiten(strahl),
                blatt.luecken().stream()
                        .map(l -> wort("luecke", datum(l.von()), datum(l.bis()), l.tage()))
                        .toList(),
                blatt.zertifikate().stream().map(Zertifikatsteil::of).toList());
    }

    private static Bild bild(Zeitstrahl strahl) {
        List<Zeitstrahl.Jahr> jahre = strahl.jahre();
        List<Jahr> spalten = new ArrayList<>();
        for (int i = 0; i < jahre.size(); i++) {
            double ende = i + 1 < jahre.size() ? jahre.get(i + 1).x() : Zeitstrahl.BREITE;
            spalten.add(new Jahr(
                    jahre.get(i).jahr(),
                    String.format(Locale.ROOT, "%.2f", (ende - jahre.get(i).x()) * BREITE / Zeitstrahl.BREITE)));
        }
        Zeitstrahlbild bild = new Zeitstrahlbild(BREITE);
        String beschreibung =
                wort("bild", jahre.get(0).jahr(), jahre.get(jahre.size() - 1).jahr());
        return new Bild(bild.bild(strahl, beschreibung), spalten, legende(bild));
    }

    private static List<Legende> legende(Zeitstrahlbild bild) {
        return List.of(
                new Legende(bild.muster("", false, wort("legende.ja")), wort("legende.ja")),
                new Legende(bild.muster("", true, wort("legende.vorbehalt")), wort("legende.vorbehalt")),
                new Legende(bild.muster(Zeitstrahl.LUECKE, false, wort("legende.nein")), wort("legende.nein")),
                new Legende(bild.musterPunkt(wort("legende.beschluss")), wort("legende.beschluss")),
                new Legende(bild.musterHeute(wort("legende.heute")), wort("legende.heute")));
    }

    private static List<Zeitzeile> zeiten(Zeitstrahl strahl) {
        List<Zeitzeile> zeilen = new ArrayList<>();
        strahl.abschnitte()
                .forEach(a -> zeilen.add(new Zeitzeile(
                        a.von(), zeit(a.von(), a.bis()), wort("art." + a.art()), wort("siegel." + siegel(a)))));
        strahl.punkte()
                .forEach(p -> zeilen.add(new Zeitzeile(
                        p.tag(),
                        datum(p.tag()),
                        wort("angabe.beschluss") + (p.text().isEmpty() ? "" : ": " + p.text()),
                        wort("ohne_wirkung"))));
        zeilen.sort(Comparator.comparing(Zeitzeile::von));
        return zeilen;
    }

    private static String siegel(Abschnitt a) {
        return Zeitstrahl.LUECKE.equals(a.art()) ? "nein" : a.bedingt() ? "vorbehalt" : "ja";
    }

    /** @param bis null for no end */
    static String zeit(LocalDate von, LocalDate bis) {
        return bis == null ? wort("seit", datum(von)) : wort("von_bis", datum(von), datum(bis));
    }
}
