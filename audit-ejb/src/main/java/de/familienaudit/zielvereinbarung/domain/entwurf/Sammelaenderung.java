package de.familienaudit.zielvereinbarung.domain.entwurf;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules: one change of the responsible Stelle or of a time for several measures of a draft. A measure that
 * would become wrong by it stays as it is and is named.
 *
 * @param art what is changed
 * @param vonStelle id of the Stelle that hands over, for STELLE
 * @param nachStelle id of the Stelle that takes over, for STELLE, or that is accountable, for FEDERFUEHRUNG
 * @param zeit the new time, for BEGINN and ENDE
 */
public record Sammelaenderung(Art art, Long vonStelle, Long nachStelle, Zeitangabe zeit) {

    /** What is changed. */
    public enum Art {
        STELLE,
        FEDERFUEHRUNG,
        BEGINN,
        ENDE
    }

    /** What a person should know about one measure before confirming. */
    public enum Bemerkung {
        /** It says so already, or does not name the Stelle. */
        OHNE_AENDERUNG,
        /** It would end before it begins; it stays as it is. */
        ENDE_VOR_BEGINN,
        /** Its accountable Stelle would not belong to the house; it stays as it is. */
        FEDERFUEHRUNG_NICHT_IM_HAUS,
        /** Its wording would become too long by the name of the new Stelle; it stays as it is. */
        ZU_LANG,
        /** The agreed wording does not name the Stelle by its name and stays. */
        WORTLAUT_BLEIBT,
        /** The time cannot be understood and has no days by hand. */
        ZEIT_UNVERSTANDEN
    }

    /**
     * What a measure says.
     *
     * @param stellen ids of the responsible Stellen, in order
     * @param federfuehrung id of the accountable one, null while open
     */
    public record Stand(Vereinbart text, List<Long> stellen, Long federfuehrung) {

        public Stand {
            stellen = List.copyOf(stellen);
        }
    }

    /**
     * A Stelle of the Kommune.
     *
     * @param intern whether it belongs to the house
     */
    public record Stellenangabe(String name, boolean intern) {}

    /**
     * What becomes of a measure.
     *
     * @param neu the same as before when it stays as it is
     */
    public record Ergebnis(Stand neu, Set<Bemerkung> bemerkungen, boolean aendert) {}

    /**
     * What is wrong in the change itself, before any measure is looked at; all at once.
     *
     * @param stellen the Stellen of the Kommune by id
     */
    public List<Violation> maengel(Map<Long, Stellenangabe> stellen) {
        List<Violation> maengel = new ArrayList<>();
        switch (art) {
            case STELLE -> {
                bekannt(maengel, "vonStelle", vonStelle, stellen);
                bekannt(maengel, "nachStelle", nachStelle, stellen);
                if (maengel.isEmpty() && vonStelle.equals(nachStelle)) {
                    maengel.add(Violation.at("nachStelle", "A-3.dieselbe_stelle"));
                }
            }
            case FEDERFUEHRUNG -> {
                bekannt(maengel, "federfuehrung", nachStelle, stellen);
                if (maengel.isEmpty() && !stellen.get(nachStelle).intern()) {
                    maengel.add(Violation.at("federfuehrung", "A-3.federfuehrung_nicht_im_haus"));
                }
            }
            case BEGINN, ENDE -> {
                if (zeit.wortlaut().isEmpty()) {
                    maengel.add(Violation.at("zeit", "A-4.zeit_fehlt"));
                }
                Textgrenze.pruefe(maengel, "zeit", zeit.wortlaut(), Textgrenze.ZEILE);
            }
        }
        return maengel;
    }

    private static void bekannt(List<Violation> maengel, String feld, Long stelle, Map<Long, Stellenangabe> stellen) {
        if (stelle == null || !stellen.containsKey(stelle)) {
            maengel.add(Violation.at(feld, "A-3.stelle_waehlen"));
        }
    }

    /** What the change, which has no {@link #maengel}, makes of one measure. */
    public Ergebnis anwenden(Stand alt, Map<Long, Stellenangabe> stellen) {
        return switch (art) {
            case STELLE -> stelle(alt, stellen);
            case FEDERFUEHRUNG ->
                nachStelle.equals(alt.federfuehrung())
                        ? bleibt(alt, Bemerkung.OHNE_AENDERUNG)
                        : wird(new Stand(alt.text(), alt.stellen(), nachStelle), EnumSet.noneOf(Bemerkung.class));
            case BEGINN -> zeit(alt, zeit, alt.text().ende());
            case ENDE -> zeit(alt, alt.text().beginn(), zeit);
        };
    }

    private Ergebnis stelle(Stand alt, Map<Long, Stellenangabe> stellen) {
        boolean fuehrt = vonStelle.equals(alt.federfuehrung());
        if (!fuehrt && !alt.stellen().contains(vonStelle)) {
            return bleibt(alt, Bemerkung.OHNE_AENDERUNG);
        }
        if (fuehrt && !stellen.get(nachStelle).intern()) {
            return bleibt(alt, Bemerkung.FEDERFUEHRUNG_NICHT_IM_HAUS);
        }
        List<Long> beteiligte = alt.stellen().stream()
                .map(s -> s.equals(vonStelle) ? nachStelle : s)
                .distinct()
                .toList();
        Vereinbart v = alt.text();
        String bisher = stellen.get(vonStelle).name();
        String wortlaut =
                v.verantwortlich().replace(bisher, stellen.get(nachStelle).name());
        if (wortlaut.length() > Math.max(Textgrenze.TEXT, v.verantwortlich().length())) {
            return bleibt(alt, Bemerkung.ZU_LANG);
        }
        Set<Bemerkung> bemerkungen = EnumSet.noneOf(Bemerkung.class);
        if (wortlaut.equals(v.verantwortlich())) {
            bemerkungen.add(Bemerkung.WORTLAUT_BLEIBT);
        }
        Vereinbart neu = new Vereinbart(
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                wortlaut,
                v.kommunikation(),
                v.beginn(),
                v.ende());
        return wird(new Stand(neu, beteiligte, fuehrt ? nachStelle : alt.federfuehrung()), bemerkungen);
    }

    private static Ergebnis zeit(Stand alt, Zeitangabe beginn, Zeitangabe ende) {
        Vereinbart v = alt.text();
        if (beginn.equals(v.beginn()) && ende.equals(v.ende())) {
            return bleibt(alt, Bemerkung.OHNE_AENDERUNG);
        }
        if (Zeitangabe.widerspricht(beginn, ende)) {
            return bleibt(alt, Bemerkung.ENDE_VOR_BEGINN);
        }
        Zeitangabe neue = beginn.equals(v.beginn()) ? ende : beginn;
        Set<Bemerkung> bemerkungen = EnumSet.noneOf(Bemerkung.class);
        if (!neue.istVerstanden() && !neue.hatGrenzen()) {
            bemerkungen.add(Bemerkung.ZEIT_UNVERSTANDEN);
        }
        Vereinbart neu = new Vereinbart(
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                v.kommunikation(),
                beginn,
                ende);
        return wird(new Stand(neu, alt.stellen(), alt.federfuehrung()), bemerkungen);
    }

    private static Ergebnis bleibt(Stand alt, Bemerkung warum) {
        return new Ergebnis(alt, EnumSet.of(warum), false);
    }

    private static Ergebnis wird(Stand neu, Set<Bemerkung> bemerkungen) {
        return new Ergebnis(neu, bemerkungen, true);
    }
}
