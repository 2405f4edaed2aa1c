package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.vorlage.domain.mitzeichnung.Antwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsergebnis;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;
import java.io.Serializable;
import java.util.Objects;

/**
 * An answer as it is typed.
 *
 * @param ergebnis name of a Mitzeichnungsergebnis
 * @param text the reason of a return, a remark beside co-signing; may be null
 * @param kaemmerei name of a Kaemmereistand; empty from others than the Kämmerei
 * @param stellungnahme words of the Kämmerei, which stand in the paper; may be null
 * @param haushalt what she says beside them; never null
 */
public record AntwortGeben(
        String ergebnis, String text, String kaemmerei, String stellungnahme, Haushaltsaussage haushalt)
        implements Serializable {

    public AntwortGeben {
        Objects.requireNonNull(haushalt, "haushalt");
    }

    /** Without anything that the budget keeps beside it. */
    public AntwortGeben(String ergebnis, String text, String kaemmerei, String stellungnahme) {
        this(ergebnis, text, kaemmerei, stellungnahme, Haushaltsaussage.KEINE);
    }

    Antwort antwort() {
        return new Antwort(
                EnumNames.find(Mitzeichnungsergebnis.class, ergebnis).orElse(null),
                text,
                EnumNames.find(Kaemmereistand.class, kaemmerei).orElse(null),
                stellungnahme);
    }
}
