package de.familienaudit.zertifikat;

import de.familienaudit.beleg.Angabenlagen.Marke;
import de.familienaudit.beleg.Angabenlagen.Stimme;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.shared.zeit.Genauigkeit;
import de.familienaudit.shared.zeit.Tagesangabe;
import de.familienaudit.zertifikat.domain.Zertifikat;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate with one claim about it and one mark on that claim, as one statement reads them.
 *
 * @param angabe id of the claim; null, as everything after it, for a certificate without one
 * @param bestimmung id of the mark; null, as its instant, for none
 */
public record Geltungszeile(
        Zertifikat zertifikat,
        Long angabe,
        String feld,
        LocalDate tag,
        Genauigkeit genauigkeit,
        String quelle,
        Instant zurueckgenommenAm,
        Long bestimmung,
        Instant bestimmtAm) {

    Stimme stimme() {
        return new Stimme(
                belegfeld(), new Aussage(angabe, new Tagesangabe(tag, genauigkeit), quelle), zurueckgenommenAm == null);
    }

    Marke marke() {
        return new Marke(belegfeld(), angabe);
    }

    private Belegfeld belegfeld() {
        return new Belegfeld(Geltungen.ZERTIFIKAT, zertifikat.id(), feld);
    }
}
