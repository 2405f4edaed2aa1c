package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rule H-3: an exception of the law has a name, the norm that says it, and both of its days. */
public final class AusnahmeRule {

    private static final int TEXT = 300;

    private AusnahmeRule() {}

    /**
     * @param von null while none is named, so is bis
     * @return form.pflichtfeld, form.zu_lang, H-3.ausnahme_verkehrt, all at once
     */
    public static List<Violation> verstoesse(String bezeichnung, String norm, LocalDate von, LocalDate bis) {
        List<Violation> verstoesse = new ArrayList<>();
        text("bezeichnung", bezeichnung.strip(), verstoesse);
        text("norm", norm.strip(), verstoesse);
        if (von == null) {
            verstoesse.add(Violation.at("von", "form.pflichtfeld"));
        }
        if (bis == null) {
            verstoesse.add(Violation.at("bis", "form.pflichtfeld"));
        } else if (von != null && bis.isBefore(von)) {
            verstoesse.add(Violation.at("bis", "H-3.ausnahme_verkehrt", von));
        }
        return verstoesse;
    }

    private static void text(String feld, String text, List<Violation> verstoesse) {
        if (text.isEmpty()) {
            verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
        } else if (text.length() > TEXT) {
            verstoesse.add(Violation.zuLang(feld, text.length(), TEXT));
        }
    }
}
