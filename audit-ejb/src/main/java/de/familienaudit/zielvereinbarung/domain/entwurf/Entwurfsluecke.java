package de.familienaudit.zielvereinbarung.domain.entwurf;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a draft still lacks (rules ). It must have measures, one in each Ziel, each with an accountable Stelle,
 * before somebody examines it; the rest is a hint.
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

    /** Whether the examination has to wait for it. */
    public boolean istMuss() {
        return art == Art.OHNE_STELLE || art == Art.ZIEL_OHNE_MASSNAHME;
    }

    /** What must not be missing when a draft takes effect at once, as refusals; empty when nothing is. */
    public static List<Violation> ohneStelleIn(Fassungsinhalt inhalt) {
        List<Violation> fehlendes = new ArrayList<>();
        fehlen(fehlendes, in(inhalt), Art.OHNE_STELLE, "A-3.ohne_federfuehrung");
        return fehlendes;
    }

    /** What must not be missing when a draft goes to examination, as refusals; empty when nothing is. */
    public static List<Violation> fehlendesIn(Fassungsinhalt inhalt) {
        List<Violation> fehlendes = new ArrayList<>();
        if (inhalt.massnahmen().isEmpty()) {
            fehlendes.add(Violation.of("A-9.ohne_massnahme"));
        }
        List<Entwurfsluecke> luecken = in(inhalt);
        fehlen(fehlendes, luecken, Art.OHNE_STELLE, "A-3.ohne_federfuehrung");
        fehlen(fehlendes, luecken, Art.ZIEL_OHNE_MASSNAHME, "A-9.ziel_ohne_massnahme");
        return fehlendes;
    }

    private static void fehlen(List<Violation> fehlendes, List<Entwurfsluecke> luecken, Art art, String code) {
        String nummern = luecken.stream()
                .filter(l -> l.art() == art)
                .map(Entwurfsluecke::nummer)
                .collect(Collectors.joining(", "));
        if (!nummern.isEmpty()) {
            fehlendes.add(Violation.of(code, nummern));
        }
    }

    private static boolean fehlt(Zeitangabe zeit) {
        return !zeit.istVerstanden() && !zeit.hatGrenzen();
    }
}
