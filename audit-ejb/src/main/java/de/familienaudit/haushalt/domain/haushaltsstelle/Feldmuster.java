package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rule H-1: what a Kommune lets stand in one field of a doppisch number. Said by lengths and kinds of characters, so that nobody has to
 * write an expression and none can be slow. Dots and hyphens only part; they never stand at an end or side by side.
 *
 * @param mindestens fewest characters
 * @param hoechstens most characters
 * @param auch allowed beside digits
 */
public record Feldmuster(int mindestens, int hoechstens, Set<Musterzeichen> auch) implements Serializable {

    /** Three to ten digits. */
    public static final Feldmuster PRODUKT = new Feldmuster(3, 10, Set.of());

    /** Four to eight digits. */
    public static final Feldmuster KONTO = new Feldmuster(4, 8, Set.of());

    private static final int LAENGSTES = 30;

    public Feldmuster {
        auch = Set.copyOf(auch);
    }

    /** @return H-1.muster_laenge when the lengths make no sense */
    public static List<Violation> verstoesse(String feld, int mindestens, int hoechstens) {
        return mindestens < 1 || hoechstens > LAENGSTES || hoechstens < mindestens
                ? List.of(Violation.at(feld, "H-1.muster_laenge", 1, LAENGSTES))
                : List.of();
    }

    /** Whether the text, which is not blank at its ends, may stand there. */
    public boolean passt(String text) {
        return text.length() >= mindestens
                && text.length() <= hoechstens
                && ausdruck().matcher(text).matches();
    }

    private Pattern ausdruck() {
        String zeichen = auch.contains(Musterzeichen.BUCHSTABE) ? "[0-9A-Za-z]" : "[0-9]";
        String trenner =
                (auch.contains(Musterzeichen.PUNKT) ? "." : "") + (auch.contains(Musterzeichen.BINDESTRICH) ? "-" : "");
        return Pattern.compile(
                trenner.isEmpty() ? zeichen + "+" : zeichen + "+(?:[" + trenner + "]" + zeichen + "+)*+");
    }
}
