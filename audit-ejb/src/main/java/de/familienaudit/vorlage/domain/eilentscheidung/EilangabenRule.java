package de.familienaudit.vorlage.domain.eilentscheidung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.BeratungsfolgeRule;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rule V-13: what an Eilentscheidung that begins here has to say: why it cannot wait, that the head of the administration decides, and which
 * body is told. [ThürKO § 108]
 */
public final class EilangabenRule {

    private EilangabenRule() {}

    /**
     * For the submission.
     *
     * @return those of {@link #grund}, V-13.rolle_entscheidung, V-13.ohne_gremium, V-13.ganz, V-13.eine_entscheidung, V-13.kenntnisnahme_fehlt,
     *     V-13.kenntnisnahme_danach, all at once; none for another kind of paper
     */
    public static List<Violation> verstoesse(Papier papier) {
        List<Violation> verstoesse = grund(papier);
        if (papier.art() != Vorlagenart.EILENTSCHEIDUNG) {
            return verstoesse;
        }
        List<Integer> entscheidende = IntStream.range(0, papier.folge().size())
                .filter(i -> papier.folge().get(i).marke().entscheidet())
                .boxed()
                .toList();
        for (int i : entscheidende) {
            Beratung zeile = papier.folge().get(i);
            if (i != entscheidende.get(0)) {
                verstoesse.add(Violation.at(BeratungsfolgeRule.feld(i) + "umfang", "V-13.eine_entscheidung"));
            } else if (zeile.rolle() != Beratungsrolle.ENTSCHEIDUNG) {
                verstoesse.add(Violation.at(BeratungsfolgeRule.feld(i) + "rolle", "V-13.rolle_entscheidung"));
            } else if (zeile.gremium() != null) {
                verstoesse.add(Violation.at(BeratungsfolgeRule.feld(i) + "gremium", "V-13.ohne_gremium"));
            } else if (zeile.marke().umfang() != Entscheidungsumfang.GANZ) {
                verstoesse.add(Violation.at(BeratungsfolgeRule.feld(i) + "umfang", "V-13.ganz"));
            }
        }
        List<Integer> kenntnisnahmen = IntStream.range(0, papier.folge().size())
                .filter(i -> nimmtKenntnis(papier.folge().get(i)))
                .boxed()
                .toList();
        if (papier.folge().stream()
                .noneMatch(z ->
                        z.rolle() == Beratungsrolle.KENNTNISNAHME && !z.marke().entscheidet())) {
            verstoesse.add(Violation.at("folge:0:rolle", "V-13.kenntnisnahme_fehlt"));
        }
        kenntnisnahmen.stream()
                .filter(i -> !entscheidende.isEmpty() && i < entscheidende.get(0))
                .forEach(i -> verstoesse.add(
                        Violation.at(BeratungsfolgeRule.feld(i) + "rolle", "V-13.kenntnisnahme_danach")));
        return verstoesse;
    }

    /**
     * For the submission and each new version of the text.
     *
     * @return V-13.grund_fehlt; none for another kind of paper
     */
    public static List<Violation> grund(Papier papier) {
        List<Violation> verstoesse = new ArrayList<>();
        if (papier.art() == Vorlagenart.EILENTSCHEIDUNG
                && papier.text().eilgrund().isEmpty()) {
            verstoesse.add(Violation.at("eilgrund", "V-13.grund_fehlt"));
        }
        return verstoesse;
    }

    /**
     * What was submitted as one that a body decides does not become an Eilentscheidung by a new version, nor the other way round: its rows
     * would be those of the other.
     *
     * @return V-13.art_bleibt at {@code art}; empty when the version can be
     */
    public static Optional<Violation> art(Papier bisher, Papier neu) {
        boolean vorher = bisher.art() == Vorlagenart.EILENTSCHEIDUNG;
        return vorher == (neu.art() == Vorlagenart.EILENTSCHEIDUNG)
                ? Optional.empty()
                : Optional.of(Violation.at("art", "V-13.art_bleibt"));
    }

    /** The row in which the head of the administration decides: it has no body. */
    public static boolean entscheidet(Beratung zeile) {
        return zeile.gremium() == null && zeile.marke().entscheidet();
    }

    /** A row in which a body takes note of what was decided in its place. */
    public static boolean nimmtKenntnis(Beratung zeile) {
        return zeile.gremium() != null && zeile.rolle() == Beratungsrolle.KENNTNISNAHME;
    }
}
