package de.familienaudit.zielvereinbarung.domain.entwurf;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft still lacks (rules ); only a missing accountable Stelle hinders the decision.
 *
 * @param art what is missing
 * @param nummer number of the measure or Ziel
 */
public record Entwurfsluecke(Art art, String nummer) {

    /** What is missing. */
    public enum Art {
        OHNE_STELLE,
        OHNE_INDIKATOR,
        BEGINN_UNVERSTANDEN,
        ENDE_UNVERSTANDEN,
        ZIEL_OHNE_MASSNAHME
    }

    /** All gaps in the order of the numbers, those of Ziele last. */
    public static List<Entwurfsluecke> in(Fassungsinhalt inhalt) {
        List<Entwurfsluecke> luecken = new ArrayList<>();
        inhalt.massnahmen().forEach(e -> {
            String nummer = e.nummer().toString();
            if (e.federfuehrung().isEmpty()) {
                luecken.add(new Entwurfsluecke(Art.OHNE_STELLE, nummer));
            }
            if (e.text().indikator().isBlank()) {
                luecken.add(new Entwurfsluecke(Art.OHNE_INDIKATOR, nummer));
            }
            if (fehlt(e.text().beginn())) {
                luecken.add(new Entwurfsluecke(Art.BEGINN_UNVERSTANDEN, nummer));
            }
            if (fehlt(e.text().ende())) {
                luecken.add(new Entwurfsluecke(Art.ENDE_UNVERSTANDEN, nummer));
            }
        });
        inhalt.ziele().keySet().stream()
                .filter(z -> inhalt.massnahmen().stream()
                        .noneMatch(e -> e.nummer().zielnummer().equals(z)))
                .forEach(z -> luecken.add(new Entwurfsluecke(Art.ZIEL_OHNE_MASSNAHME, z)));
        return luecken;
    }

    /** Whether the decision has to wait for it. */
    public boolean hindertBeschluss() {
        return art == Art.OHNE_STELLE;
    }

    private static boolean fehlt(Zeitangabe zeit) {
        return !zeit.istVerstanden() && !zeit.hatGrenzen();
    }
}
