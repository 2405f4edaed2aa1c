package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keys and certificates that do not fit: S-1, S-5. */
@DisplayName(
        "S-1, S-5: Falsches Passwort, falsche Datei, fremdes Zertifikat: abgelehnt mit Grund, und nichts ist geändert")
class RefusedSigningChangesNothingIT extends SigningTest {

    @Test
    @DisplayName(
            "S-5: wrong password, no key file, unknown or unconfirmed certificate: refused with the reason, nothing changed")
    void whatIsRefusedChangesNothing() {
        vorgelegt();
        currentActor.set(landraetin);
        refused(
                () -> gang.unterzeichnen(new Unterzeichnen(
                        papier, 1, "Sondershausen", LANDRAETIN.datei().clone(), "falsch".toCharArray())),
                BusinessRuleException.class,
                "S-5.passphrase_falsch");
        refused(
                () -> gang.unterzeichnen(new Unterzeichnen(
                        papier, 1, "Sondershausen", "Hallo".getBytes(StandardCharsets.UTF_8), "x".toCharArray())),
                BusinessRuleException.class,
                "S-5.schluesseldatei_keine");
        refused(
                () -> gang.unterzeichnen(new Unterzeichnen(
                        papier,
                        1,
                        "Sondershausen",
                        Arrays.copyOf(LANDRAETIN.datei(), Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS + 1),
                        Testschluessel.PASSPHRASE.toCharArray())),
                BusinessRuleException.class,
                "S-5.schluesseldatei_zu_gross");
        refused(
                () -> gang.unterzeichnen(new Unterzeichnen(papier, 1, " ", null, null)),
                BusinessRuleException.class,
                "S-2.ort_fehlt, S-5.schluesseldatei_fehlt, S-5.passphrase_fehlt");
        refused(() -> gang.unterzeichnen(mit(VERTRETER)), BusinessRuleException.class, "S-1.zertifikat_unbekannt");
        currentActor.set(pl);
        long id = register.erfassen(new ZertifikatErfassen(landraetin.kontoId(), VERTRETER.zertifikat()));
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(VERTRETER)), BusinessRuleException.class, "S-1.zertifikat_unbestaetigt");
        currentActor.set(pl);
        refused(() -> register.bestaetigen(id, 1), ForbiddenException.class, "S-1.zertifikat_durch_zweite");
        refused(
                () -> register.erfassen(new ZertifikatErfassen(pl.kontoId(), VERTRETER.zertifikat())),
                BusinessRuleException.class,
                "S-1.zertifikat_schon_erfasst");
        refused(
                () -> register.erfassen(new ZertifikatErfassen(landraetin.kontoId(), LANDRAETIN.datei())),
                BusinessRuleException.class,
                "S-1.kein_zertifikat");
        register.beenden(id, 1, "Schlüssel verloren");
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(VERTRETER)), BusinessRuleException.class, "S-1.zertifikat_beendet");
        unchanged();
        Unterzeichnen gut = mit(LANDRAETIN);
        gang.unterzeichnen(gut);
        assertThat(gut.passphrase()).containsOnly('\0');
        assertThat(gut.schluesseldatei()).containsOnly((byte) 0);
    }
}
