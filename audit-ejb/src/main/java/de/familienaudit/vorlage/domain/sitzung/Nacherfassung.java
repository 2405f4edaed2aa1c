package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rule G-7: what tells of a session of the past, and why it is recorded only now. Null counts as empty.
 *
 * @param quelle source as people know it
 * @param grund why it is recorded afterwards
 * @param absage why it did not take place; empty for one that did
 */
public record Nacherfassung(String quelle, String grund, String absage) {

    private static final int QUELLE_LAENGE = 300;
    static final int GRUND_LAENGE = 1000;

    public Nacherfassung {
        quelle = Objects.requireNonNullElse(quelle, "").strip();
        grund = Objects.requireNonNullElse(grund, "").strip();
        absage = Objects.requireNonNullElse(absage, "").strip();
    }

    /** @return G-7.quelle_fehlt, G-7.grund_fehlt, V-5.absage_ohne_grund, form.zu_lang, all at once; empty when it can stand */
    public List<Violation> verstoesse(boolean abgesagt) {
        List<Violation> verstoesse = new ArrayList<>(text("quelle", quelle, "G-7.quelle_fehlt", QUELLE_LAENGE));
        verstoesse.addAll(text("nacherfassungsgrund", grund, "G-7.grund_fehlt", GRUND_LAENGE));
        if (abgesagt) {
            verstoesse.addAll(text("absage", absage, "V-5.absage_ohne_grund", GRUND_LAENGE));
        }
        return verstoesse;
    }

    static List<Violation> text(String feld, String text, String fehlt, int laenge) {
        if (text.isBlank()) {
            return List.of(Violation.at(feld, fehlt));
        }
        return text.strip().length() > laenge
                ? List.of(Violation.zuLang(feld, text.strip().length(), laenge))
                : List.of();
    }
}
