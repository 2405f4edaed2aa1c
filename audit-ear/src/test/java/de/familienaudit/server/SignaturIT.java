package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.pades.Signaturschluessel;
import de.familienaudit.signatur.signaturpruefung.Signaturauskunft;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.signatur.werk.Signaturwerk;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The engine inside the real server: its libraries live beside those of the server there. */
@DisplayName("S-2, S-4: Was hier unterschrieben wurde, lässt sich hier prüfen, auch von Lesern")
class SignaturIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Signaturwerk werk;

    @Inject
    private SignaturauskunftService pruefung;

    @Inject
    private CurrentActor currentActor;

    @Test
    @DisplayName("what is signed here is verified here, by somebody who may only read")
    void signAndVerify() {
        byte[] signed;
        try (Signaturschluessel key = Testunterschrift.schluessel("Änne Größlich")) {
            signed = werk.unterzeichner()
                    .unterzeichne(Testunterschrift.blatt(), Testunterschrift.auftrag("Änne Größlich"), key);
        }
        testkommune.neu(Rolle.LESER);

        Signaturauskunft auskunft = pruefung.pruefe(signed);

        assertThat(auskunft.befunde()).containsExactly("AUSSTELLER_UNBEKANNT");
        assertThat(auskunft.urteil()).isEqualTo("UNVERAENDERT_VERTRAUEN_OFFEN");
        assertThat(auskunft.detailbericht()).contains("DetailedReport");
        assertThat(auskunft.signaturen()).singleElement().satisfies(s -> {
            assertThat(s.name()).isEqualTo("Änne Größlich (Beispiel)");
            assertThat(s.beispiel()).isTrue();
            assertThat(s.ganzeDatei()).isTrue();
            assertThat(s.stufe()).isEqualTo("B");
        });

        assertThat(pruefung.pruefe(Testunterschrift.veraendert(signed)).urteil())
                .isEqualTo("VERAENDERT");
    }

    @Test
    @DisplayName("a file that is no PDF is refused with the reason; nobody is asked to verify anonymously")
    void refused() {
        testkommune.neu(Rolle.LESER);
        assertThatThrownBy(() -> pruefung.pruefe("Hallo".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("S-4.kein_pdf");
                            assertThat(v.field()).isEqualTo("datei");
                        }));
        currentActor.set(Akteur.ANONYM);
        assertThatThrownBy(() -> pruefung.pruefe(new byte[] {1})).isInstanceOf(ForbiddenException.class);
    }
}
