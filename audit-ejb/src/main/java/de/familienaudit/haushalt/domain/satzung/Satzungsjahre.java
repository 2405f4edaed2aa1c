package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rule H-2: the budget years of a Satzung, one or two; whether they make sense, {@link SatzungsjahreRule} says. */
public record Satzungsjahre(int von, int bis) implements Serializable {

    private static final Pattern JAHR = Pattern.compile("[0-9]{4}");
    private static final int GEZEIGT = 60;

    /**
     * The years of a form.
     *
     * @param bis empty for the first year
     * @throws BusinessRuleException form.pflichtfeld, H-2.kein_jahr, for both at once
     */
    public static Satzungsjahre lies(String feldVon, String von, String feldBis, String bis) {
        List<Violation> verstoesse = new ArrayList<>(verstoesse(feldVon, von));
        if (!bis.isEmpty()) {
            verstoesse.addAll(verstoesse(feldBis, bis));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        int erstes = Integer.parseInt(von);
        return new Satzungsjahre(erstes, bis.isEmpty() ? erstes : Integer.parseInt(bis));
    }

    /** @throws BusinessRuleException form.pflichtfeld, H-2.kein_jahr */
    public static int lies(String feld, String jahr) {
        String text = jahr == null ? "" : jahr.strip();
        BusinessRuleException.throwIfAny(verstoesse(feld, text));
        return Integer.parseInt(text);
    }

    private static List<Violation> verstoesse(String feld, String text) {
        if (text.isEmpty()) {
            return List.of(Violation.at(feld, "form.pflichtfeld"));
        }
        if (JAHR.matcher(text).matches()) {
            return List.of();
        }
        return List.of(Violation.at(
                feld, "H-2.kein_jahr", text.length() <= GEZEIGT ? text : text.substring(0, GEZEIGT) + "…"));
    }

    public boolean umfasst(int jahr) {
        return jahr >= von && jahr <= bis;
    }

    public boolean istDoppelhaushalt() {
        return bis > von;
    }

    /** From this day on it mostly holds, backwards too. */
    public LocalDate ersterTag() {
        return LocalDate.of(von, Month.JANUARY, 1);
    }

    public LocalDate letzterTag() {
        return LocalDate.of(bis, Month.DECEMBER, Month.DECEMBER.maxLength());
    }
}
