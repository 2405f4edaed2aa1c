package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Ausgabeweise;
import de.familienaudit.haushalt.domain.bindung.Nacherfassung;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Rules G-7, H-4: that money of a year that is only a record was asked for, and that the Kämmerei consented. Null counts as empty.
 *
 * @param betreff what it was for
 * @param beleg where it is proved
 * @param grund why it is recorded afterwards
 * @param bedingungen none for a consent that held at once
 */
public record Zustimmungsnacherfassung(
        String betreff, Zustimmungszeit zeit, String beleg, String grund, List<Bedingung> bedingungen)
        implements Serializable {

    public Zustimmungsnacherfassung {
        Objects.requireNonNull(zeit, "zeit");
        bedingungen = List.copyOf(bedingungen);
    }

    /** What was asked for, with the words of the act that reserves it. */
    public Nacherfassung antrag() {
        return new Nacherfassung(betreff, zeit.tag(), !zeit.istTagBekannt(), beleg, grund, Ausgabeweise.KEINE);
    }

    /** What the Kämmerei said; {@link ZustimmungsnacherfassungRule} comes first. */
    public Zustimmung zustimmung() {
        return new Zustimmung(Zustimmungsart.ERTEILT, zeit.buchungstag(), bedingungen);
    }
}
