package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as people type it, with the words around it (rules V-8, G-5): {@code rund 1.500 € je Jahr}, {@code bis zu 58.000,- €}.
 *
 * @param betrag null for an empty field
 * @param jaehrlich whether it is meant for each year
 */
record Betragsangabe(Geldbetrag betrag, Betragsgenauigkeit genauigkeit, boolean jaehrlich) {

    private static final Pattern WORTE = Pattern.compile(
            "(?:(?<rund>rund|circa|ca\\.?|etwa|ungefähr)|(?<max>bis\\s+zu|maximal|max\\.?|höchstens))?\\s*(?<betrag>.*?)\\s*"
                    + "(?<jahr>jährlich|(?:je|pro|im)\\s+Jahr|p\\.\\s?a\\.?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /**
     * Words that were typed say as much as what was chosen beside them.
     *
     * @throws BusinessRuleException G-5.kein_betrag, V-8.genauigkeit when the words say something else than what was chosen
     */
    static Betragsangabe lies(String text, Betragsgenauigkeit gewaehlt, boolean jaehrlich) {
        if (text.isBlank()) {
            return new Betragsangabe(null, gewaehlt, jaehrlich);
        }
        Matcher m = WORTE.matcher(text.strip());
        if (!m.matches()) {
            throw new BusinessRuleException(Violation.of("G-5.kein_betrag", text.strip()));
        }
        Betragsgenauigkeit getippt = m.group("rund") != null
                ? Betragsgenauigkeit.UNGEFAEHR
                : m.group("max") != null ? Betragsgenauigkeit.HOECHSTENS : gewaehlt;
        if (gewaehlt != Betragsgenauigkeit.GENAU && getippt != gewaehlt) {
            throw new BusinessRuleException(Violation.of("V-8.genauigkeit", text.strip(), gewaehlt));
        }
        return new Betragsangabe(betrag(text, m.group("betrag")), getippt, jaehrlich || m.group("jahr") != null);
    }

    /** What cannot be read is told as it was typed. */
    private static Geldbetrag betrag(String text, String betrag) {
        try {
            return Geldbetrag.parse(betrag);
        } catch (BusinessRuleException e) {
            throw (BusinessRuleException)
                    new BusinessRuleException(Violation.of("G-5.kein_betrag", text.strip())).initCause(e);
        }
    }
}
