package de.familienaudit.shared;

import java.util.List;
import java.util.Objects;

/** Rule G-1: why something that was entered is changed or taken back; asked for at the field {@code grund}. */
public final class Aenderungsgrund {

    private static final String FELD = "grund";
    private static final int LAENGE = 1000;

    private Aenderungsgrund() {}

    /**
     * @param text as typed; null counts as empty
     * @return G-1.aenderung_ohne_grund or form.zu_lang; empty when it can stand
     */
    public static List<Violation> verstoesse(String text) {
        String bereinigt = Objects.requireNonNullElse(text, "").strip();
        if (bereinigt.isEmpty()) {
            return List.of(Violation.at(FELD, "G-1.aenderung_ohne_grund"));
        }
        return bereinigt.length() > LAENGE ? List.of(Violation.zuLang(FELD, bereinigt.length(), LAENGE)) : List.of();
    }

    /** @throws BusinessRuleException as {@link #verstoesse} tells */
    public static String lies(String text) {
        BusinessRuleException.throwIfAny(verstoesse(text));
        return text.strip();
    }
}
