package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-2: Eine Unterzeichnung nennt Person, Funktion, Ort, Zeit, Zertifikat und die unterschriebene Datei")
class SignatureNamesPersonFunctionPlaceAndTimeTest {

    private static final LocalDate TAG = LocalDate.of(2026, 5, 4);

    @Test
    void an_electronic_signature_is_the_act_of_who_signs() {
        Signaturzertifikat zertifikat = Beispiele.erfasst();
        Unterzeichner wer = new Unterzeichner(20, "Max Vertreter", "Landrätin", "Antje Hochwind");

        Unterzeichnung u = new Unterzeichnung(
                Beispiele.schriftstueckMitId(),
                wer,
                " Sondershausen ",
                TAG,
                Beispiele.JETZT,
                "B",
                zertifikat,
                Beispiele.datei());

        assertThat(u.art()).isEqualTo(Unterzeichnungsart.ELEKTRONISCH);
        assertThat(u.istNacherfasst()).isFalse();
        assertThat(u.kontoId()).isEqualTo(20);
        assertThat(u.erfassung().kontoId()).isEqualTo(20);
        assertThat(u.inVertretung()).isTrue();
        assertThat(u.ort()).isEqualTo("Sondershausen");
        assertThat(u.datum()).isEqualTo(TAG);
        assertThat(u.zeitpunkt()).isEqualTo(Beispiele.JETZT);
        assertThat(u.stufe()).isEqualTo("B");
        assertThat(u.seriennummer()).isEqualTo("1f");
        assertThat(u.inhaber()).isEqualTo("CN=Landrätin");
        assertThat(u.aussteller()).isEqualTo("CN=Stelle");
        assertThat(u.istBeispiel()).isTrue();
        assertThat(u.quelle() + u.grund()).isEmpty();
        assertThat(u.zertifikatId()).isNull(); // not stored yet
        assertThat(zertifikat.kontoId()).isEqualTo(Beispiele.LANDRAETIN);
    }

    @Test
    void a_confirmation_is_a_record_of_its_own_without_place_and_file() {
        Bestaetigung b = new Bestaetigung(
                Beispiele.schriftstueckMitId(),
                new Unterzeichner(20, "Max Vertreter", "Landrätin", "Antje Hochwind"),
                Beispiele.JETZT);
        assertThat(b.schriftstueckId()).isEqualTo(99);
        assertThat(b.kontoId()).isEqualTo(20);
        assertThat(b.personName()).isEqualTo("Max Vertreter");
        assertThat(b.funktion()).isEqualTo("Landrätin");
        assertThat(b.inVertretung()).isTrue();
        assertThat(b.vertretenePerson()).isEqualTo("Antje Hochwind");
        assertThat(b.zeitpunkt()).isEqualTo(Beispiele.JETZT);
    }

    @Test
    void the_place_is_named() {
        assertThat(OrtRule.maengel(" ")).containsExactly(Violation.at("ort", "S-2.ort_fehlt"));
        assertThat(OrtRule.maengel("x".repeat(101))).containsExactly(Violation.zuLang("ort", 101, 100));
        assertThat(OrtRule.maengel(" Sondershausen ")).isEmpty();
    }
}
