package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.List;

/** Texts that an entry about a body needs: its name and the source. */
public enum Pflichttext {
    NAME("name", "V-2.name_fehlt", 300),
    QUELLE("quelle", "V-2.quelle_fehlt", 300);

    private final String feld;
    private final String fehlt;
    private final int laenge;

    Pflichttext(String feld, String fehlt, int laenge) {
        this.feld = feld;
        this.fehlt = fehlt;
        this.laenge = laenge;
    }

    /** @return the code of what is missing, or form.zu_lang; empty when it can stand */
    public List<Violation> verstoesse(String text) {
        String bereinigt = text.strip();
        if (bereinigt.isEmpty()) {
            return List.of(Violation.at(feld, fehlt));
        }
        return bereinigt.length() > laenge ? List.of(Violation.zuLang(feld, bereinigt.length(), laenge)) : List.of();
    }

    /** @throws BusinessRuleException as {@link #verstoesse} tells */
    String lies(String text) {
        BusinessRuleException.throwIfAny(verstoesse(text));
        return text.strip();
    }
}
