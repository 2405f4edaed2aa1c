package de.familienaudit.signatur.domain;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Vermerk;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Set;

/** What the tests of this package have in common. */
final class Beispiele {

    static final Instant JETZT = Instant.parse("2026-05-04T10:00:00Z");
    static final Instant AB = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant BIS = Instant.parse("2028-12-31T00:00:00Z");

    static final long KOMMUNE = 1;
    static final long LANDRAETIN = 10;
    static final long PROJEKTLEITUNG = 11;
    static final long GREMIENBUERO = 12;

    private Beispiele() {}

    static Akteur person(long konto, Rolle... rollen) {
        return new Akteur(konto, "konto" + konto, "Person " + konto, KOMMUNE, "Kyffhäuserkreis", Set.of(rollen));
    }

    static Vermerk vermerk(long konto) {
        return new Vermerk(konto, "Person " + konto, JETZT);
    }

    static Zertifikatsdaten daten() {
        return new Zertifikatsdaten("CN=Landrätin", "CN=Stelle", "1f", AB, BIS, "a".repeat(64), true);
    }

    /** Recorded by the Projektleitung for the Landrätin. */
    static Signaturzertifikat erfasst() {
        return new Signaturzertifikat(KOMMUNE, LANDRAETIN, daten(), vermerk(PROJEKTLEITUNG));
    }

    static Schriftstueck.Datei datei() {
        return new Schriftstueck.Datei(7, "Zielvereinbarung.pdf", "application/pdf", "b".repeat(64), 4711);
    }

    static Schriftstueck schriftstueck() {
        return new Schriftstueck(
                KOMMUNE,
                Schriftstueckart.ZIELVEREINBARUNG,
                5,
                "Zielvereinbarung, Fassung 2",
                datei(),
                "00ff",
                vermerk(PROJEKTLEITUNG));
    }

    /** As if it had been stored. */
    static Schriftstueck schriftstueckMitId() {
        Schriftstueck schriftstueck = schriftstueck();
        try {
            Field id = KommuneObjekt.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(schriftstueck, 99L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return schriftstueck;
    }
}
