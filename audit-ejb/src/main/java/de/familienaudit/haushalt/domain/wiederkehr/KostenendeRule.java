package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules H-8, G-1: a recurring cost is ended with its last day, within its contract, and a reason. */
public final class KostenendeRule {

    private KostenendeRule() {}

    /**
     * @param zum its last day; null while none is named
     * @return form.pflichtfeld, H-8.ende_vor_beginn, H-8.ende_nach_vertrag, G-1.aenderung_ohne_grund, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(WiederkehrendeKosten kosten, LocalDate zum, String grund) {
        List<Violation> verstoesse = new ArrayList<>();
        if (zum == null) {
            verstoesse.add(Violation.at("zum", "form.pflichtfeld"));
        } else if (zum.isBefore(kosten.beginn())) {
            verstoesse.add(Violation.at("zum", "H-8.ende_vor_beginn", kosten.beginn()));
        } else if (kosten.ende() != null && zum.isAfter(kosten.ende())) {
            verstoesse.add(Violation.at("zum", "H-8.ende_nach_vertrag", kosten.ende()));
        } else {
            verstoesse.addAll(KostenangabeRule.jahr("zum", zum));
        }
        verstoesse.addAll(Aenderungsgrund.verstoesse(grund));
        return verstoesse;
    }
}
