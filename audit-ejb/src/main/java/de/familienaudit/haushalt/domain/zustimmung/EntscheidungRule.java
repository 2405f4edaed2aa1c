package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-4: what the Kämmerei can say to a request, and after what. It decides on what is requested; a consent is taken back before another
 * word, and only while nothing is committed. A refusal and a consent that is taken back have their reason.
 */
public final class EntscheidungRule {

    private static final int TEXT = 2000;

    private EntscheidungRule() {}

    /**
     * @param bisher what the Kämmerei said last; null while it has said nothing
     * @return H-4.nicht_beantragt alone; else H-4.schon_zugestimmt, H-4.nichts_zurueckzunehmen
     */
    public static List<Violation> verstoesse(Bindungsstand stand, Zustimmungsart bisher, Zustimmungsart neu) {
        if (stand != Bindungsstand.BEANTRAGT) {
            return List.of(Violation.of("H-4.nicht_beantragt", stand));
        }
        boolean zugestimmt = bisher == Zustimmungsart.ERTEILT;
        if (neu == Zustimmungsart.ZURUECKGENOMMEN) {
            return zugestimmt ? List.of() : List.of(Violation.of("H-4.nichts_zurueckzunehmen"));
        }
        return zugestimmt ? List.of(Violation.of("H-4.schon_zugestimmt")) : List.of();
    }

    /** @return form.pflichtfeld, form.zu_lang, at the field {@code text} */
    public static List<Violation> text(Zustimmungsart neu, String text) {
        List<Violation> verstoesse = new ArrayList<>();
        if (text.isEmpty() && neu != Zustimmungsart.ERTEILT) {
            verstoesse.add(Violation.at("text", "form.pflichtfeld"));
        }
        if (text.length() > TEXT) {
            verstoesse.add(Violation.zuLang("text", text.length(), TEXT));
        }
        return verstoesse;
    }
}
