package de.familienaudit.zertifikat.druck;

import static de.familienaudit.zertifikat.druck.Druckworte.datum;
import static de.familienaudit.zertifikat.druck.Druckworte.wort;

import de.familienaudit.beleg.AngabeZeile;
import de.familienaudit.beleg.BestimmungZeile;
import de.familienaudit.zertifikat.ZertifikatDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One certificate on the sheet.
 *
 * @param zeilen particulars
 * @param angaben what sources say about its days (G-3)
 * @param bestimmungen which of it counts, newest first
 */
record Zertifikatsteil(String stufe, List<Zeile> zeilen, List<Angabe> angaben, List<String> bestimmungen) {

    record Zeile(String name, String inhalt) {}

    record Angabe(String feld, String tag, String quelle, String zaehlt) {}

    public boolean hatBestimmungen() {
        return !bestimmungen.isEmpty();
    }

    static Zertifikatsteil of(ZertifikatDetails z) {
        return new Zertifikatsteil(
                wort("art." + z.stufe()),
                zeilen(z),
                z.angaben().stream().map(Zertifikatsteil::angabe).toList(),
                z.bestimmungen().stream().map(Zertifikatsteil::bestimmung).toList());
    }

    private static List<Zeile> zeilen(ZertifikatDetails z) {
        ZertifikatDetails.Herkunft h = z.herkunft();
        List<Zeile> zeilen = new ArrayList<>();
        zeilen.add(new Zeile(wort("angabe.gilt"), gilt(z)));
        tag(zeilen, "angabe.verliehen", h.verliehenAm(), h.verleihung());
        tag(zeilen, "angabe.beschluss", h.beschlossenAm(), h.beschluss());
        tag(zeilen, "angabe.vertrag", h.vertragAm(), "");
        if ("ERHALTUNGSZERTIFIKAT".equals(z.stufe())) {
            LocalDate ab = z.anerkennung().ab();
            zeilen.add(new Zeile(
                    wort("angabe.anerkennung"),
                    ab == null
                            ? wort("anerkannt.nicht")
                            : wort("anerkannt", datum(ab), z.anerkennung().quelle())));
        }
        ZertifikatDetails.Ende ende = z.ende();
        if (ende.am() != null) {
            zeilen.add(new Zeile(
                    wort("angabe.ende"),
                    wort("beendet", wort("beendet." + ende.art()), datum(ende.am()), ende.durch(), ende.quelle())));
        }
        if (h.nacherfasst()) {
            zeilen.add(new Zeile(wort("angabe.nacherfasst"), wort("nacherfasst", h.quelle())));
        }
        return zeilen;
    }

    private static void tag(List<Zeile> zeilen, String name, LocalDate tag, String dazu) {
        if (tag != null) {
            zeilen.add(new Zeile(wort(name), datum(tag) + (dazu.isEmpty() ? "" : ", " + dazu)));
        }
    }

    private static String gilt(ZertifikatDetails z) {
        ZertifikatDetails.Zeit zeit = z.zeit();
        if (zeit.von() == null) {
            return wort("gilt.offen");
        }
        List<String> teile = new ArrayList<>(List.of(Bogeninhalt.zeit(zeit.von(), zeit.bis())));
        if (zeit.gerechnetBis() != null && zeit.abweichung() != 0) {
            teile.add(wort(
                    zeit.abweichung() > 0 ? "laenger" : "kuerzer",
                    datum(zeit.gerechnetBis()),
                    Math.abs(zeit.abweichung())));
        }
        if (zeit.rueckwirkend() > 0) {
            teile.add(
                    wort("rueckwirkend", zeit.rueckwirkend(), datum(z.herkunft().beschlossenAm())));
        }
        if (zeit.geplant() != null) {
            teile.add(
                    zeit.spaeter() > 0
                            ? wort("spaeter", datum(zeit.geplant()), zeit.spaeter())
                            : wort("geplant", datum(zeit.geplant())));
        }
        return String.join("; ", teile);
    }

    private static Angabe angabe(AngabeZeile a) {
        String quelle = Stream.of(
                        a.quelle(),
                        a.fundstelle(),
                        a.quelleTag() == null ? "" : wort("gesagt_am", datum(a.quelleTag())),
                        a.wortlaut().isEmpty() ? "" : wort("wortlaut", a.wortlaut()))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
        return new Angabe(feld(a.feld().feld()), a.tag(), quelle, zaehlt(a));
    }

    private static String zaehlt(AngabeZeile a) {
        if (!a.zurueckgenommen().isEmpty()) {
            return wort("zurueckgenommen", a.zurueckgenommen());
        }
        return wort(a.zaehlt() ? "zaehlt" : "zaehlt.nicht");
    }

    private static String bestimmung(BestimmungZeile b) {
        return wort("bestimmung", feld(b.feld().feld()), b.tag(), b.quelle(), b.grund(), b.von(), datum(b.am()));
    }

    private static String feld(String feld) {
        return wort("feld." + feld);
    }
}
