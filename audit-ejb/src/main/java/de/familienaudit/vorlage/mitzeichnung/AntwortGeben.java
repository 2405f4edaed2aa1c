package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.vorlage.domain.mitzeichnung.Antwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsergebnis;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.io.Serializable;

/**
 * An answer as it is typed.
 *
 * @param ergebnis name of a Mitzeichnungsergebnis
 * @param text the reason of a return, a remark beside co-signing; may be null
 * @param kaemmerei name of a Kaemmereistand; empty from others than the Kämmerei
 * @param stellungnahme words of the Kämmerei, which stand in the paper; may be null
 */
public record AntwortGeben(String ergebnis, String text, String kaemmerei, String stellungnahme)
        implements Serializable {

    Antwort antwort() {
        return new Antwort(
                EnumNames.find(Mitzeichnungsergebnis.class, ergebnis).orElse(null),
                text,
                EnumNames.find(Kaemmereistand.class, kaemmerei).orElse(null),
                stellungnahme);
    }
}
