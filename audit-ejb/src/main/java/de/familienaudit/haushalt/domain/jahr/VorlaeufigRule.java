package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-3: what may be committed in a phase. While the budget is provisional a commitment needs one of the grounds of the law, with its
 * reason; a new voluntary one has none, but a dated exception of the law. Before the year nothing is committed against it.
 */
public final class VorlaeufigRule {

    private static final int BEGRUENDUNG = 1000;

    private VorlaeufigRule() {}

    /**
     * @param tag the day on which it is committed
     * @param bekanntmachungstagFrei setting of the Kommune, see {@link PhaseRule}
     * @return H-3.…, H-10.abgeschlossen, G-7.nur_nachweis, form.zu_lang, all at once; empty when it may be committed
     */
    public static List<Violation> verstoesse(
            Haushaltsjahr jahr, LocalDate tag, boolean bekanntmachungstagFrei, Vorhaben vorhaben) {
        return switch (PhaseRule.phase(jahr, tag, bekanntmachungstagFrei)) {
            case FREI -> List.of();
            case VORLAEUFIG -> vorlaeufig(vorhaben, tag);
            case NICHT_BEGONNEN -> List.of(Violation.of("H-3.nicht_begonnen", jahr.jahr()));
            case ABGESCHLOSSEN, NACHWEIS -> JahresabschlussRule.buchen(List.of(jahr), false);
        };
    }

    private static List<Violation> vorlaeufig(Vorhaben vorhaben, LocalDate tag) {
        if (vorhaben.grund() == null) {
            return List.of(Violation.at("grund", "H-3.grund_fehlt"));
        }
        List<Violation> verstoesse = new ArrayList<>();
        String begruendung = vorhaben.begruendung();
        if (begruendung.isEmpty()) {
            verstoesse.add(Violation.at("begruendung", "H-3.begruendung_fehlt"));
        } else if (begruendung.length() > BEGRUENDUNG) {
            verstoesse.add(Violation.zuLang("begruendung", begruendung.length(), BEGRUENDUNG));
        }
        switch (vorhaben.grund()) {
            case RECHTLICH_VERPFLICHTET, UNAUFSCHIEBBAR -> freiwillig(vorhaben, verstoesse);
            case FORTSETZUNG -> fortsetzung(vorhaben, verstoesse);
            case AUSNAHME -> ausnahme(vorhaben.ausnahme(), tag, verstoesse);
        }
        return verstoesse;
    }

    private static void freiwillig(Vorhaben vorhaben, List<Violation> verstoesse) {
        if (vorhaben.herkunft().neuUndFreiwillig()) {
            verstoesse.add(Violation.at("grund", "H-3.neu_und_freiwillig", vorhaben.grund()));
        }
    }

    private static void fortsetzung(Vorhaben vorhaben, List<Violation> verstoesse) {
        freiwillig(vorhaben, verstoesse);
        // a doppisch position has no part of the budget: that it is an investment says the reason
        if (vorhaben.herkunft().teil() == Haushaltsteil.VERWALTUNGSHAUSHALT) {
            verstoesse.add(Violation.at("grund", "H-3.nur_vermoegenshaushalt"));
        }
        if (!vorhaben.herkunft().fruehererAnsatz()) {
            verstoesse.add(Violation.at("grund", "H-3.ohne_frueheren_ansatz"));
        }
    }

    private static void ausnahme(Gesetzesausnahme ausnahme, LocalDate tag, List<Violation> verstoesse) {
        if (ausnahme == null) {
            verstoesse.add(Violation.at("ausnahme", "H-3.ausnahme_fehlt"));
        } else if (!ausnahme.zeit().contains(tag)) {
            verstoesse.add(Violation.at("ausnahme", "H-3.ausnahme_gilt_nicht", ausnahme.norm(), tag));
        }
    }
}
