package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-2, S-5: Die Schritte des Unterschreibens sind trennbar; unterschrieben wird nur das Eingefrorene")
class StepsCanBeTakenApartTest {

    private final byte[] pdf = Testdokument.pdf("Fassung 1");
    private final PadesSigner unterzeichner = new PadesSigner(Signaturdienste.KEINE, Beispielschluessel.anker());

    @Test
    @DisplayName("data here, value elsewhere, document in a third place")
    void apart() {
        try (Signaturschluessel far = Beispielschluessel.offen()) {
            byte[] data = unterzeichner.getDataToSign(pdf, Testdokument.auftrag(), far.kette());
            byte[] value = far.signDigest(PadesSigner.digest(data));
            byte[] signed = new PadesSigner(Signaturdienste.KEINE, Beispielschluessel.anker())
                    .signDocument(pdf, Testdokument.auftrag(), far.kette(), value);
            assertThat(Beispielschluessel.geprueft(signed, 1).urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        }
    }

    @Test
    @DisplayName("a value for another document, another order or by another key is refused")
    void foreignValue() {
        try (Signaturschluessel key = Beispielschluessel.offen()) {
            byte[] data = unterzeichner.getDataToSign(pdf, Testdokument.auftrag(), key.kette());
            byte[] value = key.signDigest(PadesSigner.digest(data));
            Signaturauftrag later = new Signaturauftrag(
                    Testdokument.FELD, Testdokument.JETZT.plusSeconds(60), "A", "B", "C", false, true);
            refused(() -> unterzeichner.signDocument(pdf, later, key.kette(), value), "S-5.schluessel_passt_nicht");
            refused(
                    () -> unterzeichner.signDocument(
                            Testdokument.pdf("Fassung 2"), Testdokument.auftrag(), key.kette(), value),
                    "S-5.schluessel_passt_nicht");
            refused(
                    () -> unterzeichner.signDocument(pdf, Testdokument.auftrag(), key.kette(), new byte[10]),
                    "S-5.schluessel_passt_nicht");
        }
    }

    @Test
    @DisplayName("no PDF, no field, signed already, certificate out of date: refused")
    void documents() {
        try (Signaturschluessel key = Beispielschluessel.offen()) {
            refused(() -> unterzeichner.unterzeichne(new byte[] {1}, Testdokument.auftrag(), key), "S-2.kein_pdf");
            refused(
                    () -> unterzeichner.unterzeichne(Testdokument.ohneFeld("x"), Testdokument.auftrag(), key),
                    "S-2.feld_fehlt");
            byte[] signed = Beispielschluessel.unterschrieben(pdf);
            refused(() -> unterzeichner.unterzeichne(signed, Testdokument.auftrag(), key), "S-2.schon_unterschrieben");
            Signaturauftrag late = new Signaturauftrag(
                    Testdokument.FELD, Instant.parse("2040-01-01T00:00:00Z"), "A", "B", "C", false, true);
            refused(() -> unterzeichner.unterzeichne(pdf, late, key), "S-5.zertifikat_abgelaufen");
        }
    }

    @Test
    @DisplayName("the picture says place, day, name, function, i. V. and that an example is none")
    void picture() {
        Signaturauftrag order = new Signaturauftrag(
                Testdokument.FELD, Testdokument.JETZT, "Änne Groß", "Erste Beigeordnete", "Sondershausen", true, true);
        assertThat(Unterschriftsbild.zeilen(order))
                .containsExactly(
                        "Sondershausen, 10.03.2026",
                        "i. V. Änne Groß",
                        "Erste Beigeordnete",
                        "Elektronisch unterschrieben um 10:30 Uhr",
                        "Beispiel, keine rechtswirksame Unterschrift");
    }

    @Test
    @DisplayName("names with emoji, right-to-left marks or very long ones are signed all the same")
    void unusualNames() {
        for (String name : List.of("Änne 😀 Groß", "a\u202Eb\u200Fc", "x".repeat(300), "محمد", "<b>&\"")) {
            Signaturauftrag order =
                    new Signaturauftrag(Testdokument.FELD, Testdokument.JETZT, name, "L", "S", false, false);
            try (Signaturschluessel key = Beispielschluessel.offen()) {
                byte[] signed = unterzeichner.unterzeichne(pdf, order, key);
                assertThat(Beispielschluessel.geprueft(signed, 1).urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
            }
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOf(BusinessRuleException.class).hasMessage(code);
    }
}
