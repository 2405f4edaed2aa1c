package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Zeitraum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A Stelle with its head, and a Vertretung of it, for the tests of this package. */
final class Beispielvertretung {

    static final long INHABERIN = 11;
    static final long VERTRETER = 12;
    static final long NENNENDE = 13;
    static final LocalDate HEUTE = LocalDate.of(2026, 5, 4);
    static final LocalDate BIS = LocalDate.of(2026, 5, 31);
    static final Instant JETZT = Instant.parse("2026-05-04T08:00:00Z");

    private Beispielvertretung() {}

    static Stellenbesetzung leitung(Zeitraum gueltig) {
        return new Stellenbesetzung(
                new Stelle(1, "Jugendamt", StellenArt.INTERN), INHABERIN, Besetzungsart.LEITUNG, gueltig);
    }

    /** From today to the end of May 2026. */
    static Vertretung vertretung(boolean landrat) {
        return new Vertretung(
                leitung(Zeitraum.of(null, null)),
                VERTRETER,
                Zeitraum.of(HEUTE, BIS),
                " Urlaub ",
                landrat,
                vermerk(NENNENDE));
    }

    static Vermerk vermerk(long konto) {
        return new Vermerk(konto, "Person " + konto, JETZT);
    }

    static Akteur akteur(long konto, Rolle... rollen) {
        return new Akteur(konto, "p" + konto, "Person " + konto, 1, "Kreis", Set.of(rollen));
    }
}
