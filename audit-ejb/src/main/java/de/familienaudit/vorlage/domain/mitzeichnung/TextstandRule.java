package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.vorlage.domain.papier.Papier;
import java.util.Objects;

/**
 * Rules V-7, G-1: an answer is about the text that lay before the person: kind, words, budget year, money and
 * what it decides on. What the Kämmerei says, what
 * becomes of the rows, and a number that is entered later make no other text of it.
 */
public final class TextstandRule {

    private TextstandRule() {}

    /** Whether what was said of the one can be read as said of the other. */
    public static boolean gleich(Papier eines, Papier anderes) {
        return eines.art() == anderes.art()
                && eines.text().equals(anderes.text())
                && eines.finanzen().equals(anderes.finanzen())
                && eines.bezug().gegenstaende().equals(anderes.bezug().gegenstaende())
                && Objects.equals(
                        eines.kaemmerei().haushaltsjahr(), anderes.kaemmerei().haushaltsjahr());
    }
}
