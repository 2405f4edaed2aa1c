package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.eilentscheidung.EilangabenRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules V-2, V-5, V-6, V-7, V-10, V-16: which row of a paper can be dealt with in a session. Fields are those of the form: {@code zeile},
 * {@code teil}.
 */
public final class PunktRule {

    /** Longest title of a matter without a paper. */
    public static final int TITEL_LAENGE = 300;

    private static final String REIHENFOLGE = "V-6.reihenfolge";

    private PunktRule() {}

    /**
     * For a row that is still to be dealt with, or once more: one that was postponed, taken off, referred or cancelled.
     *
     * @param zeile its place, from 1
     * @return V-2.…, V-5.…, V-6.reihenfolge, V-7.nicht_eingereicht, V-10.…, V-16.…, all at once
     */
    public static List<Violation> einplanbar(
            Sitzung sitzung, Vorlage vorlage, Papier papier, int zeile, boolean oeffentlich) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!sitzung.steht()) {
            verstoesse.add(Violation.of("V-16.sitzung_steht_nicht"));
        }
        if (vorlage.herkunft() == Papierherkunft.PROGRAMM && vorlage.gang() != Papiergang.EINGEREICHT) {
            verstoesse.add(Violation.at("zeile", "V-7.nicht_eingereicht"));
        }
        if (istEilentscheidung(vorlage, papier) && !vorlage.stand().wurdeBeschlossen()) {
            verstoesse.add(Violation.at("zeile", "V-13.erst_nach_der_entscheidung"));
        }
        teil(vorlage, oeffentlich).ifPresent(verstoesse::add);
        if (Folgewechsel.betrifft(papier, sitzung.id())) {
            verstoesse.add(Violation.at("zeile", "V-16.schon_auf_tagesordnung"));
            return verstoesse;
        }
        Beratung gemeinte = zeile < 1 || zeile > papier.folge().size()
                ? null
                : papier.folge().get(zeile - 1);
        if (gemeinte == null
                || !Objects.equals(gemeinte.gremium(), sitzung.gremium().id())) {
            verstoesse.add(Violation.at("zeile", "V-2.anderes_gremium"));
        } else if (gemeinte.stand() != Beratungsstand.GEPLANT && !istNachzuholen(vorlage, papier, gemeinte)) {
            verstoesse.add(Violation.at("zeile", "V-5.nicht_geplant"));
        } else if (gemeinte.stand() == Beratungsstand.GEPLANT
                && gemeinte.bezug().sitzung() != null) {
            verstoesse.add(Violation.at("zeile", "V-16.andere_sitzung"));
        } else if (kannNachgeholtWerden(gemeinte)
                && gemeinte.tag() != null
                && sitzung.plan().tag().isBefore(gemeinte.tag())) {
            verstoesse.add(Violation.at("zeile", REIHENFOLGE, zeile, gemeinte.tag()));
        } else if (vorlage.herkunft() == Papierherkunft.PROGRAMM) {
            verstoesse.addAll(
                    reihenfolge(papier, zeile, sitzung.id(), sitzung.plan().tag()));
        }
        return verstoesse;
    }

    /**
     * Whether the row is offered for the session: the same, but for the order of the days (V-6), of which the person is told. What was put
     * off in this very session is linked instead.
     *
     * @param zeile its place, from 1
     */
    public static boolean wirdAngeboten(Sitzung sitzung, Vorlage vorlage, Papier papier, int zeile) {
        return einplanbar(sitzung, vorlage, papier, zeile, vorlage.istOeffentlich()).stream()
                        .allMatch(v -> v.code().equals(REIHENFOLGE))
                && (papier.folge().get(zeile - 1).stand() == Beratungsstand.GEPLANT
                        || !verknuepfbar(sitzung, vorlage, papier, zeile));
    }

    /** Rule V-5: a row that was not dealt with as planned, and in whose place no other stands yet. */
    static boolean kannNachgeholtWerden(Beratung zeile) {
        return zeile.stand().kannNachfolgerinHaben() && zeile.verbleib().nachfolgerin() == null;
    }

    /** The same while the paper waits for its bodies; one that is told of an Eilentscheidung always does (V-13). */
    private static boolean istNachzuholen(Vorlage vorlage, Papier papier, Beratung zeile) {
        return kannNachgeholtWerden(zeile)
                && (vorlage.stand().wartetAufGremien()
                        || istEilentscheidung(vorlage, papier) && EilangabenRule.nimmtKenntnis(zeile));
    }

    /** Of the program: what is recorded of the past is over. */
    private static boolean istEilentscheidung(Vorlage vorlage, Papier papier) {
        return papier.art() == Vorlagenart.EILENTSCHEIDUNG && vorlage.herkunft() == Papierherkunft.PROGRAMM;
    }

    /**
     * For a row that a recorded paper has already: it names the body and the day of the session, and no session yet. A paper that begins
     * here gets its sessions by planning alone.
     *
     * @param zeile its place, from 1
     */
    public static boolean verknuepfbar(Sitzung sitzung, Vorlage vorlage, Papier papier, int zeile) {
        if (vorlage.herkunft() != Papierherkunft.NACHERFASST
                || zeile < 1
                || zeile > papier.folge().size()) {
            return false;
        }
        Beratung gemeinte = papier.folge().get(zeile - 1);
        return Objects.equals(gemeinte.gremium(), sitzung.gremium().id())
                && Objects.equals(gemeinte.tag(), sitzung.plan().tag())
                && gemeinte.bezug().sitzung() == null
                && zusammen(sitzung, gemeinte.stand());
    }

    /** A row that was cancelled belongs to a session that was, every other one to a session that stands. */
    private static boolean zusammen(Sitzung sitzung, Beratungsstand stand) {
        return stand == Beratungsstand.ABGESAGT ? sitzung.stand() == Sitzungsstand.ABGESAGT : sitzung.steht();
    }

    /** Rule V-5: what a session of the program dealt with stays on its agenda; one that is recorded only rests on its source. */
    public static boolean istBehandelt(Sitzung sitzung, Beratung zeile) {
        return sitzung.quelle().isEmpty()
                && zeile.stand().istBeraten()
                && zeile.bezug().fassung() != null;
    }

    /** V-10.nur_nichtoeffentlich for a paper that the public must not know of in the public part; empty when it may stand there. */
    public static Optional<Violation> teil(Vorlage vorlage, boolean oeffentlich) {
        return oeffentlich && !vorlage.istOeffentlich()
                ? Optional.of(Violation.at("teil", "V-10.nur_nichtoeffentlich"))
                : Optional.empty();
    }

    /** @return form.pflichtfeld, form.zu_lang at {@code titel}; empty when it can stand */
    public static List<Violation> titel(String titel) {
        if (titel.isBlank()) {
            return List.of(Violation.at("titel", "form.pflichtfeld"));
        }
        int laenge = titel.strip().length();
        return laenge > TITEL_LAENGE ? List.of(Violation.zuLang("titel", laenge, TITEL_LAENGE)) : List.of();
    }

    /**
     * Rule V-6: equal days are fine; a row that did not take place stands in nobody's way, and bodies that take note of an Eilentscheidung do
     * so each at its own time.
     */
    private static List<Violation> reihenfolge(Papier papier, int zeile, long sitzung, LocalDate tag) {
        List<Beratung> folge = Folgewechsel.einplanen(papier, zeile, new Sitzungsbezug(sitzung, null), tag)
                .folge();
        int platz = 0;
        while (!Objects.equals(folge.get(platz).bezug().sitzung(), sitzung)) {
            platz++;
        }
        for (int i = 0; i < folge.size(); i++) {
            Beratung andere = folge.get(i);
            boolean zaehlt = andere.tag() != null
                    && (andere.stand() == Beratungsstand.GEPLANT
                            || andere.stand().istBeraten());
            boolean nebeneinander = papier.art() == Vorlagenart.EILENTSCHEIDUNG
                    && EilangabenRule.nimmtKenntnis(andere)
                    && EilangabenRule.nimmtKenntnis(folge.get(platz));
            boolean verkehrt = zaehlt
                    && !nebeneinander
                    && (i < platz && andere.tag().isAfter(tag)
                            || i > platz && andere.tag().isBefore(tag));
            if (verkehrt) {
                return List.of(Violation.at("zeile", REIHENFOLGE, i + 1, andere.tag()));
            }
        }
        return List.of();
    }
}
