package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How what is available comes about, step by step from left to right: every part as a bar that begins where the one before ended. */
public final class Treppe {

    private static final int GENAU = 4;

    private Treppe() {}

    /**
     * A bar; lengths in percent of the picture.
     *
     * @param posten for its word; null for the result
     * @param betrag what it does to the available amount, or the result
     * @param art of its colour
     * @param von where it begins
     * @param breite may be 0
     * @param ende where the next one begins
     */
    public record Stufe(Enum<?> posten, Geldbetrag betrag, String art, String von, String breite, String ende)
            implements Serializable {}

    /** @return a bar for each part, and one for the result */
    static List<Stufe> stufen(List<Jahresstellenblatt.Summe> summen) {
        List<BigDecimal> staende = new ArrayList<>(List.of(BigDecimal.ZERO));
        summen.forEach(
                s -> staende.add(staende.get(staende.size() - 1).add(s.wirkung().wert())));
        BigDecimal unten = staende.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal oben = staende.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        Massstab massstab = new Massstab(unten, oben.subtract(unten));
        List<Stufe> stufen = new ArrayList<>();
        for (int i = 0; i < summen.size(); i++) {
            Jahresstellenblatt.Summe summe = summen.get(i);
            stufen.add(massstab.stufe(summe.posten(), summe.wirkung(), art(summe), staende.get(i), staende.get(i + 1)));
        }
        BigDecimal ergebnis = staende.get(staende.size() - 1);
        stufen.add(massstab.stufe(
                null,
                new Geldbetrag(ergebnis),
                ergebnis.signum() < 0 ? "fehlt" : "verfuegbar",
                BigDecimal.ZERO,
                ergebnis));
        return stufen;
    }

    private static String art(Jahresstellenblatt.Summe summe) {
        return switch (summe.posten().name()) {
            case "SPERRE" -> "sperre";
            case "RESERVIERT" -> "reserviert";
            case "GEBUNDEN" -> "gebunden";
            case "GEZAHLT" -> "gezahlt";
            default -> summe.wirkung().istNegativ() ? "ab" : "frei";
        };
    }

    /**
     * From euro to percent.
     *
     * @param unten the amount at the left edge
     * @param spanne from there to the right edge
     */
    private record Massstab(BigDecimal unten, BigDecimal spanne) {

        Stufe stufe(Enum<?> posten, Geldbetrag betrag, String art, BigDecimal vorher, BigDecimal nachher) {
            return new Stufe(
                    posten,
                    betrag,
                    art,
                    prozent(vorher.min(nachher).subtract(unten)),
                    prozent(vorher.subtract(nachher).abs()),
                    prozent(nachher.subtract(unten)));
        }

        private String prozent(BigDecimal euro) {
            if (spanne.signum() == 0) {
                return "0%";
            }
            return euro.divide(spanne, GENAU, RoundingMode.HALF_UP)
                            .movePointRight(2)
                            .toPlainString() + "%";
        }
    }
}
