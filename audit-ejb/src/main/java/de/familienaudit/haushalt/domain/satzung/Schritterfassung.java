package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rule G-7: whether a step is entered as it happens or recorded afterwards; its source is the document of the step.
 *
 * @param grund why it is recorded only now; empty for what is not nacherfasst, null counts as empty
 */
public record Schritterfassung(boolean nacherfasst, String grund) implements Serializable {

    /** What happens now. */
    public static final Schritterfassung LAUFEND = new Schritterfassung(false, "");

    private static final int GRUND = 1000;

    public Schritterfassung {
        grund = Objects.requireNonNullElse(grund, "").strip();
    }

    /** @param nurNachweis whether all years of the Satzung are records */
    public Erfassungsweise weise(boolean nurNachweis) {
        return Erfassungsweise.of(nacherfasst, nurNachweis);
    }

    /**
     * @param nurNachweis whether all years of the Satzung are records
     * @return G-7.nur_nachweis_satzung, G-7.nicht_angekreuzt, G-7.grund_fehlt, form.zu_lang, all at once
     */
    public List<Violation> verstoesse(boolean nurNachweis) {
        List<Violation> verstoesse = new ArrayList<>();
        if (nurNachweis && !nacherfasst) {
            verstoesse.add(Violation.at("nacherfasst", "G-7.nur_nachweis_satzung"));
        }
        if (!nacherfasst && !grund.isEmpty()) {
            verstoesse.add(Violation.at("erfassungsgrund", "G-7.nicht_angekreuzt"));
        }
        if (nacherfasst && grund.isEmpty()) {
            verstoesse.add(Violation.at("erfassungsgrund", "G-7.grund_fehlt"));
        }
        if (grund.length() > GRUND) {
            verstoesse.add(Violation.zuLang("erfassungsgrund", grund.length(), GRUND));
        }
        return verstoesse;
    }
}
