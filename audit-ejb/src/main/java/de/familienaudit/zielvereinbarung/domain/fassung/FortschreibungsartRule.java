package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Geldbetrag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rule A-9: which kind of Fortschreibung the differences allow. Wording, responsible Stelle and time of measures that
 * exist are geringfügig; adding, dropping, moving or re-aiming waits for the resolution, and so do other amounts of money.
 */
public final class FortschreibungsartRule {

    private static final Set<String> FORMALIEN = Set.of("titel", "projektleitung", "auditorin", "protokolldatum");

    private FortschreibungsartRule() {}

    /** Why the resolution is needed. */
    public enum Anlass {
        ERSTE_FASSUNG,
        MASSNAHME_NEU,
        MASSNAHME_WEGGEFALLEN,
        MASSNAHME_VERSCHOBEN,
        MASSNAHME_INDIKATOR,
        MASSNAHME_KOSTEN,
        ZIEL_NEU,
        ZIEL_WEGGEFALLEN,
        ZIEL_GEAENDERT,
        VORSPANN
    }

    /** One reason and what it is about: a number, or the part of the front matter. */
    public record Grund(Anlass anlass, String betrifft) {}

    /**
     * @param art the kind that the differences demand
     * @param gruende why, in the order of the text; empty unless it is WESENTLICH
     */
    public record Ergebnis(Fortschreibungsart art, List<Grund> gruende) {}

    /** For the first Fassung of an agreement: all of it needs the resolution. */
    public static Ergebnis ersteFassung() {
        return new Ergebnis(Fortschreibungsart.WESENTLICH, List.of(new Grund(Anlass.ERSTE_FASSUNG, "")));
    }

    /** @param vergleich against the Fassung in force */
    public static Ergebnis bestimme(Fassungsvergleich vergleich) {
        List<Grund> gruende = new ArrayList<>();
        vergleich.massnahmen().forEach(m -> massnahme(gruende, m));
        vergleich.ziele().forEach(z -> ziel(gruende, z));
        vergleich.vorspann().stream()
                .filter(f -> !FORMALIEN.contains(f.name()))
                .forEach(f -> gruende.add(new Grund(Anlass.VORSPANN, f.name())));
        if (!gruende.isEmpty()) {
            return new Ergebnis(Fortschreibungsart.WESENTLICH, gruende);
        }
        return new Ergebnis(
                vergleich.istLeer() ? Fortschreibungsart.OHNE_AENDERUNG : Fortschreibungsart.GERINGFUEGIG, List.of());
    }

    private static void massnahme(List<Grund> gruende, Fassungsvergleich.Massnahmenvergleich m) {
        String nummer = m.unterschied().nummer().toString();
        if (m.unterschied().art() == Unterschied.Art.NEU) {
            gruende.add(new Grund(Anlass.MASSNAHME_NEU, nummer));
        }
        if (m.unterschied().art() == Unterschied.Art.WEGGEFALLEN) {
            gruende.add(new Grund(Anlass.MASSNAHME_WEGGEFALLEN, nummer));
        }
        if (m.istVerschoben()) {
            gruende.add(new Grund(Anlass.MASSNAHME_VERSCHOBEN, m.alteNummer() + " → " + m.neueNummer()));
        }
        for (Unterschied.Feld feld : m.unterschied().felder()) {
            if (feld.name().equals("indikator")) {
                gruende.add(new Grund(Anlass.MASSNAHME_INDIKATOR, nummer));
            }
            if (feld.name().equals("kosten") && !betraege(feld.alt()).equals(betraege(feld.neu()))) {
                gruende.add(new Grund(Anlass.MASSNAHME_KOSTEN, nummer));
            }
        }
    }

    private static List<Geldbetrag> betraege(String kosten) {
        return Geldbetrag.inText(kosten);
    }

    private static void ziel(List<Grund> gruende, Fassungsvergleich.Zielvergleich z) {
        switch (z.art()) {
            case NEU -> gruende.add(new Grund(Anlass.ZIEL_NEU, z.nummer()));
            case WEGGEFALLEN -> gruende.add(new Grund(Anlass.ZIEL_WEGGEFALLEN, z.nummer()));
            case GEAENDERT ->
                z.felder().stream()
                        .filter(f -> !f.name().equals("zielquelle"))
                        .limit(1)
                        .forEach(f -> gruende.add(new Grund(Anlass.ZIEL_GEAENDERT, z.nummer())));
            case GLEICH -> throw new IllegalArgumentException("an equal Ziel is no difference");
        }
    }
}
