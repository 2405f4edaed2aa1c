package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.Objects;

/**
 * An answer as it was typed.
 *
 * @param ergebnis null while it is not chosen
 * @param text the reason of a return, a remark beside co-signing; never null
 * @param kaemmerei what the Kämmerei says of the paper; null from others
 * @param stellungnahme her words, which stand in the paper; never null
 */
public record Antwort(Mitzeichnungsergebnis ergebnis, String text, Kaemmereistand kaemmerei, String stellungnahme) {

    public Antwort {
        text = Objects.requireNonNullElse(text, "").strip();
        stellungnahme = Objects.requireNonNullElse(stellungnahme, "").strip();
    }

    /** The same from somebody whose answer says nothing in the paper itself. */
    public Antwort ohneStellungnahme() {
        return new Antwort(ergebnis, text, null, "");
    }

    public boolean gibtZurueck() {
        return ergebnis == Mitzeichnungsergebnis.ZURUECKGEGEBEN;
    }
}
