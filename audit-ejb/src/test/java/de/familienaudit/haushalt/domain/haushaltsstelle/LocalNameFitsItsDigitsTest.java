package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-1: Eine örtliche Bezeichnung gehört zu so vielen Ziffern, wie ihre Art hat")
class LocalNameFitsItsDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "EINZELPLAN,4",
        "ABSCHNITT,49",
        "UNTERABSCHNITT,495",
        "UNTERABSCHNITT,4953",
        "UNTERABSCHNITT,49530",
        "HAUPTGRUPPE,6",
        "GRUPPE,63",
        "PARTNER,8"
    })
    @DisplayName("So viele Ziffern passen")
    void fits(Gliederungsart art, String ziffern) {
        assertThat(GliederungRule.verstoesse(art, ziffern, "Name")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EINZELPLAN,49,H-1.eine_ziffer",
        "ABSCHNITT,4,H-1.ziffern",
        "ABSCHNITT,495,H-1.ziffern",
        "UNTERABSCHNITT,49,H-1.ziffern_von_bis",
        "UNTERABSCHNITT,495300,H-1.ziffern_von_bis",
        "GRUPPE,6a,H-1.ziffern",
        "PARTNER,x,H-1.eine_ziffer",
        "PARTNER,٣,H-1.eine_ziffer"
    })
    @DisplayName("Andere werden am Feld abgelehnt, und die Zahl steht dabei")
    void refused(Gliederungsart art, String ziffern, String code) {
        assertThat(GliederungRule.verstoesse(art, ziffern, "Name"))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.code()).isEqualTo(code);
                    assertThat(v.field()).isEqualTo("ziffern");
                });
        assertThat(GliederungRule.verstoesse(Gliederungsart.UNTERABSCHNITT, "49", "Name")
                        .get(0)
                        .params())
                .containsExactly(3, 5);
    }

    @Test
    @DisplayName("Alles, was fehlt, steht auf einmal da; eine Bezeichnung hat höchstens 300 Zeichen")
    void allAtOnce() {
        assertThat(GliederungRule.verstoesse(null, "", ""))
                .extracting(Violation::field)
                .containsExactly("art", "ziffern", "bezeichnung");
        assertThat(GliederungRule.bezeichnung("bezeichnung", "x".repeat(300))).isEmpty();
        assertThat(GliederungRule.bezeichnung("bezeichnung", "x".repeat(301)))
                .containsExactly(Violation.zuLang("bezeichnung", 301, 300));
        assertThatThrownBy(() -> new GliederungOrt(1, Gliederungsart.ABSCHNITT, " 495 ", "x"))
                .hasMessage("H-1.ziffern");
        GliederungOrt ort = new GliederungOrt(1, Gliederungsart.UNTERABSCHNITT, " 4953 ", " Landesprogramm Familie ");
        assertThat(ort.ziffern()).isEqualTo("4953");
        assertThat(ort.bezeichnung()).isEqualTo("Landesprogramm Familie");
        assertThatThrownBy(() -> ort.bezeichnen(" ")).hasMessage("form.pflichtfeld");
        assertThat(ort.bezeichnung()).isEqualTo("Landesprogramm Familie");
    }
}
