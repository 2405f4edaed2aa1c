package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * An Ansatz to enter, as typed.
 *
 * @param gesehen the Ansatz that the person saw (G-4)
 * @param betrag the new one; 0,00 € takes it away
 * @param begruendung may be empty, except where an announced one is changed or something is nacherfasst; there beleg says the source
 */
public record AnsatzSetzen(Geldbetrag gesehen, String betrag, String begruendung, String beleg, boolean nacherfasst)
        implements Serializable {

    public AnsatzSetzen {
        Objects.requireNonNull(gesehen, "gesehen");
        betrag = Objects.requireNonNullElse(betrag, "");
        begruendung = Objects.requireNonNullElse(begruendung, "");
        beleg = Objects.requireNonNullElse(beleg, "");
    }

    /** As it happens, without words. */
    public static AnsatzSetzen von(Geldbetrag gesehen, String betrag) {
        return new AnsatzSetzen(gesehen, betrag, "", "", false);
    }

    Angabe angabe(Long schrittId) {
        return new Angabe(begruendung, beleg, nacherfasst, schrittId);
    }
}
