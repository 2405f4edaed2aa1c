package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of single values in CSV or Excel. */
final class EinzelneAngaben {

    private final Map<Angabe, Tabellenzeile> zeilen = new EnumMap<>(Angabe.class);
    private final List<String> vision;

    private EinzelneAngaben(List<String> vision) {
        this.vision = vision;
    }

    static EinzelneAngaben lies(List<Tabellenzeile> alle, List<Gelesen.Unbekanntes> unbekannte) {
        EinzelneAngaben gelesen = new EinzelneAngaben(alle.stream()
                .filter(z -> z.art() == Art.VISION)
                .sorted(Comparator.comparingInt(
                        z -> Klartext.zahl(z.ort(), Spalte.NUMMER.titel(), z.text(Spalte.NUMMER))))
                .map(z -> z.text(Spalte.TEXT))
                .toList());
        for (Tabellenzeile z : alle) {
            if (z.art() == Art.VORSPANN || z.art() == Art.INFORMATION) {
                gelesen.add(z, unbekannte);
            }
        }
        return gelesen;
    }

    private void add(Tabellenzeile z, List<Gelesen.Unbekanntes> unbekannte) {
        String wort = z.text(Spalte.TITEL);
        Optional<Angabe> angabe = Arrays.stream(Angabe.values())
                .filter(a -> a.gehoertZu(z.art()) && a.wort().equalsIgnoreCase(wort))
                .findFirst();
        if (angabe.isEmpty()) {
            unbekannte.add(new Gelesen.Unbekanntes(z.ort(), wort));
        } else if (zeilen.put(angabe.get(), z) != null) {
            throw Formatfehler.falsch(z.ort(), Spalte.TITEL.titel(), wort);
        }
    }

    Vorspanntext vorspann() {
        return new Vorspanntext(
                pflicht(Angabe.TITEL),
                pflicht(Angabe.PROJEKTLEITUNG),
                pflicht(Angabe.AUDITORIN),
                datum(Angabe.PROTOKOLLDATUM),
                pflicht(Angabe.GESAMTZIEL),
                vision,
                pflicht(Angabe.FAMILIE),
                pflicht(Angabe.SENIOREN),
                pflicht(Angabe.ZIEL_DES_AUDITS));
    }

    /** Nobody needs these; somebody may have taken the rows out. */
    Information information() {
        String fassung = text(Angabe.FASSUNG);
        return new Information(
                text(Angabe.KOMMUNE),
                text(Angabe.ZIELVEREINBARUNG),
                datum(Angabe.LAUFZEIT_VON),
                datum(Angabe.LAUFZEIT_BIS),
                fassung.isEmpty() ? 0 : Klartext.zahl(zeilen.get(Angabe.FASSUNG).ort(), Angabe.FASSUNG.wort(), fassung),
                text(Angabe.STATUS));
    }

    private String pflicht(Angabe angabe) {
        if (!zeilen.containsKey(angabe)) {
            throw Formatfehler.fehlt(Art.VORSPANN.wort(), angabe.wort());
        }
        return text(angabe);
    }

    private String text(Angabe angabe) {
        return zeilen.containsKey(angabe) ? zeilen.get(angabe).text(Spalte.TEXT) : "";
    }

    private LocalDate datum(Angabe angabe) {
        return zeilen.containsKey(angabe)
                ? Klartext.datum(zeilen.get(angabe).ort(), angabe.wort(), text(angabe))
                : null;
    }
}
