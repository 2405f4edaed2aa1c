package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import java.util.List;

/**
 * Rule V-14: whether a row that was entered before is corrected, which needs a reason, or only completed: what was unknown is filled in, or
 * a further vote is added.
 */
public final class BerichtigungRule {

    private BerichtigungRule() {}

    public static boolean istBerichtigung(Beratung bisher, Beratung neu) {
        if (bisher.stand() == Beratungsstand.GEPLANT) {
            return false;
        }
        return bisher.stand() != neu.stand() || !enthaelt(neu.abstimmungen(), bisher.abstimmungen());
    }

    private static boolean enthaelt(List<Abstimmung> neu, List<Abstimmung> bisher) {
        if (neu.size() < bisher.size()) {
            return false;
        }
        for (int i = 0; i < bisher.size(); i++) {
            if (!istErgaenzt(bisher.get(i), neu.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean istErgaenzt(Abstimmung bisher, Abstimmung neu) {
        Stimmen alt = bisher.stimmen();
        return bisher.worueber().equals(neu.worueber())
                && ergaenzt(bisher.wortlaut(), neu.wortlaut(), "")
                && ergaenzt(alt.ja(), neu.stimmen().ja(), null)
                && ergaenzt(alt.nein(), neu.stimmen().nein(), null)
                && ergaenzt(alt.enthaltung(), neu.stimmen().enthaltung(), null)
                && ergaenzt(alt.befangen(), neu.stimmen().befangen(), null)
                && ergaenzt(alt.anwesende(), neu.stimmen().anwesende(), null)
                && ergaenzt(bisher.worte(), neu.worte(), "")
                && ergaenzt(bisher.art(), neu.art(), Abstimmungsart.UNBEKANNT)
                && ergaenzt(bisher.fraktionen(), neu.fraktionen(), "")
                && ergaenzt(bisher.massgabe(), neu.massgabe(), Massgabe.KEINE);
    }

    private static boolean ergaenzt(Object bisher, Object neu, Object unbekannt) {
        return bisher == unbekannt || bisher != null && (bisher.equals(unbekannt) || bisher.equals(neu));
    }
}
