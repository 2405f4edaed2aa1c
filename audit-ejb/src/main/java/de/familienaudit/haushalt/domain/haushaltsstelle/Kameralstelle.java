package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule H-1: a kameral number, {@code [Haushalt.]Unterabschnitt[.Maßnahme].Gruppierung}; shown as it was written. Two are the same when all
 * their parts are: 4953 and 49530 never are.
 *
 * @param wortlaut as written
 * @param praefix opaque; empty for none
 * @param massnahme empty for none
 */
public record Kameralstelle(
        String wortlaut, String praefix, String unterabschnitt, String massnahme, String gruppierung)
        implements Serializable {

    private static final int GEZEIGT = 40;
    private static final Pattern NUMMER =
            Pattern.compile("(?:([0-9]{1,2})[./])?([0-9]{3,5})(?:\\.([0-9]{1,4}))?\\.([0-9]{2,6})");
    private static final Pattern MIT_WORT =
            Pattern.compile("(?:HH-Stelle|Haushaltsstelle)\\s*:?\\s*(\\S+)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a field of a form.
     *
     * @param feld the field, for the refusal
     * @param eingabe null counts as empty
     * @throws BusinessRuleException form.pflichtfeld, H-1.keine_haushaltsstelle
     */
    public static Kameralstelle lies(String feld, String eingabe) {
        String text = eingabe == null ? "" : eingabe.strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at(feld, "form.pflichtfeld"));
        }
        String gezeigt = text.length() <= GEZEIGT ? text : text.substring(0, GEZEIGT) + "…";
        return ganz(text)
                .orElseThrow(() -> new BusinessRuleException(Violation.at(feld, "H-1.keine_haushaltsstelle", gezeigt)));
    }

    /**
     * The number that a text names: the whole text is one, or one stands behind the word. Running text is never searched, since amounts
     * and months look alike.
     */
    public static Optional<Kameralstelle> genannt(String text) {
        Matcher wort = MIT_WORT.matcher(text.strip());
        return ganz(wort.matches() ? wort.group(1) : text.strip());
    }

    private static Optional<Kameralstelle> ganz(String text) {
        Matcher m = NUMMER.matcher(text);
        return m.matches()
                ? Optional.of(new Kameralstelle(text, teil(m, 1), m.group(2), teil(m, 3), m.group(4)))
                : Optional.empty();
    }

    private static String teil(Matcher m, int gruppe) {
        return m.group(gruppe) == null ? "" : m.group(gruppe);
    }

    /** Whether both are one Haushaltsstelle, however the prefix is set off. */
    public boolean istDieselbe(Kameralstelle andere) {
        return praefix.equals(andere.praefix)
                && unterabschnitt.equals(andere.unterabschnitt)
                && massnahme.equals(andere.massnahme)
                && gruppierung.equals(andere.gruppierung);
    }

    /** Whether it holds income or expenditure. */
    public Haushaltsseite seite() {
        return switch (gruppierung.charAt(0)) {
            case '0', '1', '2', '3' -> Haushaltsseite.EINNAHME;
            default -> Haushaltsseite.AUSGABE;
        };
    }

    /** In which part of the budget it stands. */
    public Haushaltsteil teil() {
        return switch (gruppierung.charAt(0)) {
            case '3', '9' -> Haushaltsteil.VERMOEGENSHAUSHALT;
            default -> Haushaltsteil.VERWALTUNGSHAUSHALT;
        };
    }

    @Override
    public String toString() {
        return wortlaut;
    }
}
