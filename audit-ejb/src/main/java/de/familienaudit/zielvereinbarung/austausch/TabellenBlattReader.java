package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Feld;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Massnahme;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Stelle;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Worte;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Zeit;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Ziel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule A-2: puts rows of CSV or Excel together again; their order does not matter, people sort. */
final class TabellenBlattReader {

    private final List<Tabellenzeile> zeilen;
    private final List<Gelesen.Unbekanntes> unbekannte;

    private TabellenBlattReader(List<Tabellenzeile> zeilen, List<Gelesen.Unbekanntes> unbekannte) {
        this.zeilen = zeilen;
        this.unbekannte = unbekannte;
    }

    /** @throws de.familienaudit.shared.BusinessRuleException A-2.ausgabe_… */
    static Gelesen lies(List<Tabellenzeile> zeilen, List<Gelesen.Unbekanntes> unbekannte) {
        TabellenBlattReader leser = new TabellenBlattReader(zeilen, unbekannte);
        leser.pruefeFormat();
        EinzelneAngaben angaben = EinzelneAngaben.lies(zeilen, unbekannte);
        Vereinbarungsdaten daten =
                new Vereinbarungsdaten(angaben.information(), angaben.vorspann(), leser.stellen(), leser.felder());
        return new Gelesen(daten, leser.unbekannte);
    }

    private void pruefeFormat() {
        Tabellenzeile format = zeilen.stream()
                .filter(z -> z.art() == Art.FORMAT)
                .findFirst()
                .orElseThrow(() -> Formatfehler.fehlt(zeilen.get(0).ort(), "Format"));
        if (!format.text(Spalte.TEXT).equals(Vereinbarungsdaten.FORMAT)) {
            throw Formatfehler.fremd();
        }
        String version = format.text(Spalte.NUMMER);
        if (!version.equals(Integer.toString(Vereinbarungsdaten.VERSION))) {
            throw Formatfehler.version(version);
        }
    }

    private List<Tabellenzeile> von(Art art) {
        return zeilen.stream().filter(z -> z.art() == art).toList();
    }

    private List<Stelle> stellen() {
        return von(Art.STELLE).stream()
                .map(z -> {
                    String art = z.text(Spalte.TEXT);
                    boolean intern = art.equalsIgnoreCase(Tabellenausgabe.INTERN);
                    if (!intern && !art.equalsIgnoreCase(Tabellenausgabe.EXTERN)) {
                        throw Formatfehler.falsch(z.ort(), Spalte.TEXT.titel(), art);
                    }
                    return new Stelle(z.text(Spalte.TITEL), intern);
                })
                .toList();
    }

    private List<Feld> felder() {
        Map<String, List<Ziel>> ziele = ziele();
        Map<Integer, Feld> felder = new TreeMap<>();
        for (Tabellenzeile z : von(Art.HANDLUNGSFELD)) {
            int nummer = Klartext.zahl(z.ort(), Spalte.NUMMER.titel(), ohnePunkt(z.text(Spalte.NUMMER)));
            List<Ziel> eigene = ziele.remove(Integer.toString(nummer));
            Feld feld = new Feld(
                    nummer, z.text(Spalte.TITEL), z.text(Spalte.TEXT), eigene == null ? List.of() : sortiert(eigene));
            if (felder.put(nummer, feld) != null) {
                throw Formatfehler.falsch(z.ort(), Spalte.NUMMER.titel(), Integer.toString(nummer));
            }
        }
        ziele.values().stream().flatMap(List::stream).findFirst().ifPresent(ziel -> {
            throw Formatfehler.fehlt(
                    Art.ZIEL.wort() + " " + ziel.nummer(),
                    Art.HANDLUNGSFELD.wort() + " " + Nummern.oberhalb(ziel.nummer()));
        });
        return List.copyOf(felder.values());
    }

    private static List<Ziel> sortiert(List<Ziel> ziele) {
        return ziele.stream()
                .sorted(Comparator.comparing(Ziel::nummer, Nummern.ALS_ZAHLEN))
                .toList();
    }

    /** By number of their Handlungsfeld. */
    private Map<String, List<Ziel>> ziele() {
        Map<String, List<Massnahme>> massnahmen = massnahmen();
        Map<String, Ziel> ziele = new HashMap<>();
        for (Tabellenzeile z : von(Art.ZIEL)) {
            String nummer = Nummern.ziel(z.ort(), z.text(Spalte.NUMMER));
            List<Massnahme> eigene = massnahmen.remove(nummer);
            Ziel ziel = new Ziel(
                    nummer,
                    z.text(Spalte.TEXT),
                    z.text(Spalte.INDIKATOR),
                    z.text(Spalte.ZIELQUELLE),
                    verweise(z),
                    eigene == null
                            ? List.of()
                            : eigene.stream()
                                    .sorted(Comparator.comparing(Massnahme::nummer, Nummern.ALS_ZAHLEN))
                                    .toList());
            if (ziele.put(nummer, ziel) != null) {
                throw Formatfehler.falsch(z.ort(), Spalte.NUMMER.titel(), nummer);
            }
        }
        massnahmen.forEach((ziel, verwaiste) -> {
            throw Formatfehler.fehlt(
                    Art.MASSNAHME.wort() + " " + verwaiste.get(0).nummer(), Art.ZIEL.wort() + " " + ziel);
        });
        Map<String, List<Ziel>> jeFeld = new HashMap<>();
        ziele.values().forEach(z -> jeFeld.computeIfAbsent(Nummern.oberhalb(z.nummer()), n -> new ArrayList<>())
                .add(z));
        return jeFeld;
    }

    /** By number of their Ziel; two with the same number both stay, for the import names them. */
    private Map<String, List<Massnahme>> massnahmen() {
        Map<String, List<Massnahme>> jeZiel = new HashMap<>();
        for (Tabellenzeile z : von(Art.MASSNAHME)) {
            String nummer = Nummern.massnahme(z.ort(), z.text(Spalte.NUMMER));
            String ziel = z.text(Spalte.ZIEL).isEmpty()
                    ? Nummern.oberhalb(nummer)
                    : Nummern.ziel(z.ort(), z.text(Spalte.ZIEL));
            jeZiel.computeIfAbsent(ziel, n -> new ArrayList<>()).add(massnahme(z, nummer));
        }
        return jeZiel;
    }

    private static Massnahme massnahme(Tabellenzeile z, String nummer) {
        return new Massnahme(
                nummer,
                new Worte(
                        z.text(Spalte.TITEL),
                        z.text(Spalte.INDIKATOR),
                        z.text(Spalte.ZIELGRUPPE),
                        z.text(Spalte.KOSTEN),
                        z.text(Spalte.VERANTWORTLICH),
                        z.text(Spalte.KOMMUNIKATION)),
                z.text(Spalte.FEDERFUEHREND),
                Zellliste.split(z.text(Spalte.STELLEN)),
                zeit(z, Spalte.BEGINN, Spalte.BEGINN_VON, Spalte.BEGINN_BIS),
                zeit(z, Spalte.ENDE, Spalte.ENDE_VON, Spalte.ENDE_BIS),
                Zellliste.split(z.text(Spalte.ANLAGEN)),
                verweise(z));
    }

    private static Zeit zeit(Tabellenzeile z, Spalte wortlaut, Spalte von, Spalte bis) {
        return new Zeit(z.text(wortlaut), datum(z, von), datum(z, bis));
    }

    private static LocalDate datum(Tabellenzeile z, Spalte spalte) {
        return Klartext.datum(z.ort(), spalte.titel(), z.text(spalte));
    }

    /** One a line, or with commas between as people type. */
    private static List<String> verweise(Tabellenzeile z) {
        String zelle = z.text(Spalte.BAUT_AUF);
        return List.of(zelle.split("[,;\\s]+")).stream()
                .filter(n -> !n.isEmpty())
                .map(n -> Nummern.verweis(z.ort(), Spalte.BAUT_AUF.titel(), n))
                .distinct()
                .sorted()
                .toList();
    }

    private static String ohnePunkt(String nummer) {
        return nummer.endsWith(".") ? nummer.substring(0, nummer.length() - 1) : nummer;
    }
}
