package de.familienaudit.shared.zeit;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rule A-12: the day from which a value or a target counts, with the wording of its period: {@code Jahresmittel 2019} is
 * 31.12.2019.
 *
 * @param tag last day of the period
 * @param wortlaut as written, one line
 */
public record Stichtag(LocalDate tag, String wortlaut) implements Serializable {

    private static final int LAENGE = 300;
    private static final Set<Zeitart> BESTIMMT =
            EnumSet.of(Zeitart.DATUM, Zeitart.MONAT, Zeitart.QUARTAL, Zeitart.JAHR, Zeitart.BIS);

    /** Words around the time that say what kind of value it is. */
    private static final Pattern VORSATZ = Pattern.compile(
            "^(?:(?:jahres(?:mittel|durchschnitt|wert|ende)|durchschnitt|mittel(?:wert)?|stand|ende|zum|am|im|für|jahr)"
                    + "\\b[\\s:,]*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Reads a day, month, quarter or year.
     *
     * @param feld the field of the form, for the refusal
     * @param eingabe the typed text, never null
     * @throws BusinessRuleException A-12.zeit_fehlt, A-12.zeit_unbekannt, form.zu_lang
     */
    public static Stichtag parse(String feld, String eingabe) {
        String text = eingabe.strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "A-12.zeit_fehlt"));
        }
        if (text.length() > LAENGE) {
            throw new BusinessRuleException(Violation.zuLang(feld, text.length(), LAENGE));
        }
        return bestimmt(text)
                .or(() -> bestimmt(VORSATZ.matcher(text).replaceFirst("")))
                .map(tag -> new Stichtag(tag, text))
                .orElseThrow(() -> new BusinessRuleException(
                        Violation.at(feld, "A-12.zeit_unbekannt", Dezimalzahl.gekuerzt(text))));
    }

    private static Optional<LocalDate> bestimmt(String text) {
        Zeitangabe zeit = Zeitangabe.of(text);
        return BESTIMMT.contains(zeit.art()) ? zeit.bis() : Optional.empty();
    }
}
