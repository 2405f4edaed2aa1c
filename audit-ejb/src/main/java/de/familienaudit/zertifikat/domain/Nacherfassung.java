package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule G-7: whether an act of the past is recorded, with source and reason; both have to be empty when it is not.
 */
public record Nacherfassung(boolean istNacherfasst, String quelle, String grund) {

    private static final int MAX_GRUND = 1000;

    /** What happens now. */
    public static final Nacherfassung KEINE = new Nacherfassung(false, "", "");

    public Nacherfassung {
        quelle = quelle.strip();
        grund = grund.strip();
    }

    /** @return G-7.nicht_angekreuzt, G-7.quelle_fehlt, G-7.grund_fehlt, form.zu_lang, all at once */
    public List<Violation> verstoesse() {
        List<Violation> verstoesse = new ArrayList<>();
        if (!istNacherfasst && !(quelle.isEmpty() && grund.isEmpty())) {
            verstoesse.add(Violation.at("nacherfasstQuelle", "G-7.nicht_angekreuzt"));
        }
        if (istNacherfasst && quelle.isEmpty()) {
            verstoesse.add(Violation.at("nacherfasstQuelle", "G-7.quelle_fehlt"));
        }
        if (istNacherfasst && grund.isEmpty()) {
            verstoesse.add(Violation.at("nacherfasstGrund", "G-7.grund_fehlt"));
        }
        if (quelle.length() > Zertifikat.MAX_TEXT) {
            verstoesse.add(Violation.zuLang("nacherfasstQuelle", quelle.length(), Zertifikat.MAX_TEXT));
        }
        if (grund.length() > MAX_GRUND) {
            verstoesse.add(Violation.zuLang("nacherfasstGrund", grund.length(), MAX_GRUND));
        }
        return verstoesse;
    }
}
