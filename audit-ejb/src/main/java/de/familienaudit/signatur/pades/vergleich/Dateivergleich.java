package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenskizze;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Rule S-4: compares every signed revision of a file with the next one, and the last with the whole file. */
public final class Dateivergleich {

    private final byte[] pdf;
    private final Aufwand aufwand;
    private final Seitenflaechen flaechen;
    private final Set<Aenderungsart> zwischen = EnumSet.noneOf(Aenderungsart.class);
    private final Set<Aenderungsart> danach = EnumSet.noneOf(Aenderungsart.class);
    private final Set<Ergaenzung> ergaenzungen = EnumSet.noneOf(Ergaenzung.class);
    private final Map<Long, Signaturumfang> umfang = new HashMap<>();
    private final List<String> orte = new ArrayList<>();
    private final Set<Long> aufBild = new HashSet<>();
    private final AnsichtReader ansichten;

    private Dateivergleich(byte[] pdf, Aufwand aufwand) {
        this.pdf = pdf;
        this.aufwand = aufwand;
        this.flaechen = new Seitenflaechen(aufwand);
        this.ansichten = new AnsichtReader(aufwand);
    }

    /**
     * @param enden where the ranges of the signatures and document time stamps end
     * @throws de.familienaudit.shared.BusinessRuleException S-4.dauert_zu_lange when it costs too much
     */
    public static Vergleichsergebnis vergleiche(byte[] pdf, List<Long> enden, Aufwand aufwand) {
        Dateivergleich vergleich = new Dateivergleich(pdf, aufwand);
        vergleich.laufe(enden.stream().sorted().toList());
        return new Vergleichsergebnis(
                vergleich.zwischen, vergleich.danach, vergleich.ergaenzungen, vergleich.umfang, vergleich.orte);
    }

    private void laufe(List<Long> enden) {
        if (new HashSet<>(enden).size() != enden.size()) {
            melde(zwischen, Aenderungsart.FORMULAR, "two signatures of the same range");
        }
        List<Integer> grenzen = new ArrayList<>(enden.stream()
                .filter(e -> e > 0 && e <= pdf.length)
                .map(Long::intValue)
                .distinct()
                .toList());
        if (grenzen.isEmpty()) {
            return;
        }
        int unterschriften = grenzen.size();
        if (grenzen.get(unterschriften - 1) < pdf.length) {
            grenzen.add(pdf.length);
        }
        Dateifassung vorher = lesen(grenzen.get(0), zwischen);
        try {
            if (vorher != null) {
                eigene(null, vorher);
            }
            for (int i = 0; vorher != null && i + 1 < grenzen.size(); i++) {
                boolean letzte = i + 1 == unterschriften;
                Dateifassung nachher = lesen(grenzen.get(i + 1), letzte ? danach : zwischen);
                try {
                    vergleiche(vorher, nachher, letzte ? danach : zwischen);
                    if (nachher != null && !letzte) {
                        eigene(vorher, nachher);
                    }
                } finally {
                    vorher.close();
                    vorher = nachher;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            schliesse(vorher);
        }
    }

    private static void schliesse(Dateifassung fassung) {
        try {
            if (fassung != null) {
                fassung.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A revision that cannot be read without repair is never called unchanged. */
    private Dateifassung lesen(int ende, Set<Aenderungsart> ziel) {
        try {
            return Dateifassung.lesen(pdf, ende, aufwand);
        } catch (IOException e) {
            melde(ziel, Aenderungsart.AUFBAU, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void melde(Set<Aenderungsart> ziel, Aenderungsart art, String ort) {
        ziel.add(art);
        orte.add(art + " " + ort);
    }

    /**
     * The signature of a revision stands in a field of that very revision.
     *
     * @param davor the revision before; null for none
     */
    private void eigene(Dateifassung davor, Dateifassung fassung) {
        List<Feld> felder = fassung.eigeneSignaturfelder();
        if (felder.size() != 1) {
            melde(zwischen, Aenderungsart.FORMULAR, felder.size() + " signatures end at " + fassung.ende());
            return;
        }
        if (!Feldregel.istZeitstempel(felder.get(0).signatur())) {
            umfang.replaceAll((ende, frueher) -> frueher.mitWeiterer());
        }
        umfang.put(fassung.ende(), Signaturumfang.unsichtbar(fassung.seitenzahl(), fassung.ende()));
        for (COSDictionary widget : felder.get(0).widgets()) {
            if (Sichtprobe.istSichtbar(widget, flaechen, aufwand)) {
                umfang.put(fassung.ende(), sichtbar(davor, fassung, widget));
            }
        }
    }

    private Signaturumfang sichtbar(Dateifassung davor, Dateifassung fassung, COSDictionary widget) {
        Rechteck platz = Rechteck.von(widget.getItem("Rect"));
        int seite = Sichtprobe.seite(fassung, widget);
        boolean spaetere = davor != null && seite >= 0 && seite < davor.seitenzahl();
        Seitenskizze skizze = spaetere ? flaechen.skizze(davor, seite, platz) : null;
        return new Signaturumfang(
                fassung.seitenzahl(),
                fassung.ende(),
                0,
                seite + 1,
                platz,
                aufBild.contains(fassung.ende()),
                ansichten.lies(widget, platz, skizze));
    }

    private void vergleiche(Dateifassung vorher, Dateifassung nachher, Set<Aenderungsart> ziel) {
        if (nachher == null) {
            return;
        }
        Aenderungen funde = new Aenderungen();
        if (nachher.nutztVerschwundenes(vorher, aufwand)) {
            funde.melde(Aenderungsart.AUFBAU, "an object that was freed");
        }
        new Katalogvergleich(new Lage(
                        vorher,
                        nachher,
                        new Gleichheit(vorher, nachher, aufwand),
                        Aenderungsrechte.von(vorher),
                        funde,
                        flaechen,
                        aufwand))
                .vergleiche();
        ziel.addAll(funde.arten());
        ergaenzungen.addAll(funde.ergaenzungen());
        if (funde.ergaenzungen().contains(Ergaenzung.UNTERSCHRIFT_AUF_BILD)) {
            aufBild.add(nachher.ende());
        }
        orte.addAll(funde.orte());
    }
}
