package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule V-10: a paper that is not public becomes so when its body decides that the ground of secrecy ended, with the day and a reason; a
 * public one can cease to be public at any time, with a reason. Drafts say of themselves what they will be.
 */
public final class OeffentlichkeitRule {

    private static final int GRUND = 1000;

    private OeffentlichkeitRule() {}

    /**
     * @param beschluss what is entered about the decision to publish it
     * @param besteht whether the body that is named exists on the day that is named; only asked where both are
     * @return V-10.…, form.zu_lang, all at once
     */
    public static List<Violation> veroeffentlichen(
            Vorlage vorlage, Veroeffentlichungsbeschluss beschluss, boolean besteht, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (vorlage.istOeffentlich()) {
            verstoesse.add(Violation.of("V-10.schon_oeffentlich"));
        } else if (!istEingereicht(vorlage)) {
            verstoesse.add(Violation.of("V-10.noch_nicht_eingereicht"));
        }
        if (beschluss.tag() == null) {
            verstoesse.add(Violation.at("tag", "V-10.tag_fehlt"));
        } else if (beschluss.tag().isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "V-10.in_der_zukunft", beschluss.tag()));
        }
        if (beschluss.gremium() == null) {
            verstoesse.add(Violation.at("gremium", "V-10.gremium_fehlt"));
        } else if (beschluss.tag() != null && !besteht) {
            verstoesse.add(Violation.at("gremium", "V-10.gremium_besteht_nicht", beschluss.tag()));
        }
        grund(beschluss.grund(), verstoesse);
        return verstoesse;
    }

    /** @return V-10.…, form.zu_lang, all at once */
    public static List<Violation> schliessen(Vorlage vorlage, String grund) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!istEingereicht(vorlage)) {
            verstoesse.add(Violation.of("V-10.noch_nicht_eingereicht"));
        } else if (!vorlage.istOeffentlich()) {
            verstoesse.add(Violation.of("V-10.schon_nichtoeffentlich"));
        }
        grund(grund, verstoesse);
        return verstoesse;
    }

    /** Whether it is no draft any more; a recorded paper never was one here. */
    public static boolean istEingereicht(Vorlage vorlage) {
        return vorlage.gang() != Papiergang.ENTWURF && vorlage.gang() != Papiergang.IN_ABSTIMMUNG;
    }

    private static void grund(String grund, List<Violation> verstoesse) {
        if (grund.isBlank()) {
            verstoesse.add(Violation.at("grund", "V-10.grund_fehlt"));
        } else if (grund.strip().length() > GRUND) {
            verstoesse.add(Violation.zuLang("grund", grund.strip().length(), GRUND));
        }
    }
}
