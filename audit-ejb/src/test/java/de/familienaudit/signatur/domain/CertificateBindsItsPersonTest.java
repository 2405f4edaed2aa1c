package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-1: Es zählt nur das eingetragene, bestätigte Zertifikat der Person, die unterzeichnet")
class CertificateBindsItsPersonTest {

    @Test
    void the_own_confirmed_certificate_counts() {
        Signaturzertifikat z = bestaetigt();
        assertThat(ZertifikatsbindungRule.pruefe(Optional.of(z), Beispiele.daten(), Beispiele.LANDRAETIN))
                .isSameAs(z);
    }

    @Test
    void one_that_nobody_recorded_is_refused() {
        refused(null, Beispiele.LANDRAETIN, "S-1.zertifikat_unbekannt");
    }

    @Test
    void a_valid_one_of_somebody_else_is_refused() {
        refused(bestaetigt(), Beispiele.GREMIENBUERO, "S-1.zertifikat_fremd");
    }

    @Test
    void one_that_no_second_person_confirmed_is_refused() {
        refused(Beispiele.erfasst(), Beispiele.LANDRAETIN, "S-1.zertifikat_unbestaetigt");
    }

    @Test
    void one_that_was_ended_is_refused() {
        Signaturzertifikat z = bestaetigt();
        z.beenden("Schlüssel verloren", Beispiele.vermerk(Beispiele.LANDRAETIN));
        refused(z, Beispiele.LANDRAETIN, "S-1.zertifikat_beendet");
    }

    private static Signaturzertifikat bestaetigt() {
        Signaturzertifikat z = Beispiele.erfasst();
        z.bestaetigen(Beispiele.vermerk(Beispiele.GREMIENBUERO));
        return z;
    }

    private static void refused(Signaturzertifikat eintrag, long konto, String code) {
        assertThatThrownBy(() -> ZertifikatsbindungRule.pruefe(Optional.ofNullable(eintrag), Beispiele.daten(), konto))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo(code);
                            assertThat(v.field()).isEqualTo("schluesseldatei");
                        }));
    }
}
