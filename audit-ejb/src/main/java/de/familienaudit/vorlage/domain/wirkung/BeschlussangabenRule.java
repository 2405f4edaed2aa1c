package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.AenderungRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Textgrenze;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules V-7, V-9, V-11, G-1: what is recorded of the decision on a paper that began here: that it changed the text, and the text as it was
 * decided; its conditions and that they are met; that it was suspended or revoked, or is no more. What {@link BezugRule} says of all papers
 * comes on top.
 */
public final class BeschlussangabenRule {

    private BeschlussangabenRule() {}

    /**
     * @param bisher as it is recorded
     * @param neu as it would be; its rows stand at the same places
     * @param stand what was recorded of its wording so far
     * @param textBleibt whether the person says that the text stands as it was decided although the decision changed the paper
     * @param grund why it is recorded
     * @return V-7.…, V-8.braucht_beschluss, V-9.text_ist_ausgefertigt, V-11.nicht_beschlossen, V-11.nichts_geaendert,
     *     G-1.aenderung_ohne_grund, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(
            Papier bisher,
            Papier neu,
            Wortlautstand stand,
            boolean textBleibt,
            String grund,
            Gremienauskunft auskunft) {
        if (!PapierstandRule.istBeschlossen(bisher, auskunft)) {
            return List.of(Violation.of("V-11.nicht_beschlossen"));
        }
        List<Violation> verstoesse = new ArrayList<>();
        boolean sagtNeues = textBleibt && istVermerkt(neu) && !stand.festgestellt();
        if (neu.equals(bisher) && !sagtNeues) {
            verstoesse.add(Violation.of("V-11.nichts_geaendert"));
        }
        text(bisher, neu, stand, textBleibt, verstoesse);
        vermerke(bisher, neu, auskunft, verstoesse);
        String bereinigt = Objects.requireNonNullElse(grund, "").strip();
        if (bereinigt.isEmpty()) {
            verstoesse.add(Violation.at("grund", "G-1.aenderung_ohne_grund"));
        }
        Textgrenze.BETREFF.pruefe("grund", bereinigt, verstoesse);
        return verstoesse;
    }

    /**
     * Why the wording of the paper is not the one that was decided, so that it cannot be issued.
     *
     * @return V-9.geaenderter_text_fehlt, V-9.wortlaut_weicht_ab; empty when it is
     */
    public static Optional<Violation> hindernis(Papier papier, Wortlautstand stand) {
        if (istVermerkt(papier)) {
            return stand.festgestellt() ? Optional.empty() : Optional.of(Violation.of("V-9.geaenderter_text_fehlt"));
        }
        return Wortlautstand.gleich(papier.text().beschluss(), stand.eingereicht())
                ? Optional.empty()
                : Optional.of(Violation.of("V-9.wortlaut_weicht_ab"));
    }

    private static void text(
            Papier bisher, Papier neu, Wortlautstand stand, boolean textBleibt, List<Violation> verstoesse) {
        boolean anders =
                !Wortlautstand.gleich(neu.text().beschluss(), bisher.text().beschluss());
        boolean neueVermerke = !vermerke(neu).equals(vermerke(bisher));
        boolean wieEingereicht = Wortlautstand.gleich(neu.text().beschluss(), stand.eingereicht());
        if ((anders || neueVermerke) && bleibt(bisher, stand)) {
            verstoesse.add(Violation.at("beschluss", "V-9.text_ist_ausgefertigt"));
        } else if (!istVermerkt(neu) && !wieEingereicht) {
            verstoesse.add(Violation.at("beschluss", "V-7.text_ohne_vermerk"));
        } else if (istVermerkt(neu) && wieEingereicht && !textBleibt && (neueVermerke || !stand.festgestellt())) {
            verstoesse.add(Violation.at("beschluss", "V-7.beschlusstext_fehlt"));
        }
        if (neu.art().wirdEntschieden() && neu.text().beschluss().isBlank()) {
            verstoesse.add(Violation.at("beschluss", "V-8.braucht_beschluss"));
        }
        Textgrenze.LANG.pruefe("beschluss", neu.text().beschluss(), verstoesse);
    }

    /** What is issued stays, unless its rows said something else since; those of an Eilentscheidung decide nothing after its signature (V-13). */
    private static boolean bleibt(Papier bisher, Wortlautstand stand) {
        return bisher.ausfertigung().am() != null
                && (!stand.beratenSeitAusfertigung() || bisher.art() == Vorlagenart.EILENTSCHEIDUNG);
    }

    private static void vermerke(Papier bisher, Papier neu, Gremienauskunft auskunft, List<Violation> verstoesse) {
        for (int i = 0; i < neu.folge().size(); i++) {
            Beratung zeile = neu.folge().get(i);
            boolean neuerVermerk =
                    zeile.marke().geaendert() && !bisher.folge().get(i).marke().geaendert();
            if (neuerVermerk && !AenderungRule.kannGeaendertHaben(zeile, auskunft)) {
                verstoesse.add(Violation.at("folge:" + i + ":geaendert", "V-7.vermerk_ohne_beschluss", i + 1));
            }
        }
    }

    private static boolean istVermerkt(Papier papier) {
        return vermerke(papier).contains(true);
    }

    private static List<Boolean> vermerke(Papier papier) {
        return papier.folge().stream().map(z -> z.marke().geaendert()).toList();
    }
}
