package de.familienaudit.haushalt.domain.bindung;

import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe.Pflicht;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9: Eine Zahlung nennt Tag und Beleg; was etwas zurücknimmt, nennt einen Grund")
class PaymentSaysDayDocumentAndReasonTest {

    private static final LocalDate ANTRAG = LocalDate.of(2026, 3, 1);
    private static final LocalDate HEUTE = LocalDate.of(2026, 3, 10);

    @ParameterizedTest(name = "{0} am {1}, Beleg {2}, Grund {3}: {4}")
    @CsvSource({
        "BELEG, 2026-03-10, Rechnung, '', ''",
        "BELEG, 2026-03-01, Rechnung, '', ''",
        "BELEG, 2026-02-28, Rechnung, '', H-9.vor_antrag",
        "BELEG, 2026-03-11, Rechnung, '', H-9.in_der_zukunft",
        "BELEG, , ' ', '', form.pflichtfeld form.pflichtfeld",
        "GRUND, 2026-03-10, '', Fertig, ''",
        "GRUND, 2026-03-10, Rechnung, ' ', G-1.aenderung_ohne_grund",
        "BELEG_UND_GRUND, 2026-03-10, Gutschrift, Überzahlt, ''",
        "BELEG_UND_GRUND, , , , form.pflichtfeld form.pflichtfeld G-1.aenderung_ohne_grund"
    })
    void angaben(Pflicht pflicht, LocalDate tag, String beleg, String grund, String codes) {
        Zahlungsangabe angabe = new Zahlungsangabe(tag, beleg, grund);

        assertThat(String.join(" ", Refusals.codes(angabe.verstoesse(pflicht, ANTRAG, HEUTE))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Beleg und Grund haben ihre Länge, und das Buch hält sie bereinigt")
    void laengen() {
        Zahlungsangabe angabe = new Zahlungsangabe(HEUTE, "x".repeat(301), "y".repeat(1001));

        assertThat(angabe.verstoesse(Pflicht.BELEG, ANTRAG, HEUTE))
                .extracting(Violation::field)
                .containsExactly("begruendung", "beleg");
        assertThat(new Zahlungsangabe(HEUTE, " R 1 ", null).angabe().beleg()).isEqualTo("R 1");
    }

    @DisplayName("H-3: Vor der Bekanntmachung wird nicht mehr gezahlt, als gebunden ist")
    @ParameterizedTest(name = "{0} über dem Rest, vorläufig {1}: {2}")
    @CsvSource({"0, true, ''", "0.01, true, H-3.mehr_als_gebunden", "0.01, false, ''"})
    void vorlaeufig(String mehr, boolean vorlaeufig, String code) {
        assertThat(ZahlungRule.vorlaeufig(new Geldbetrag(new BigDecimal(mehr)), vorlaeufig)
                        .map(Violation::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @DisplayName("Gezahlt wird, was gebunden wurde")
    @ParameterizedTest(name = "{0}, direkt {1}: {2}")
    @CsvSource({
        "BEANTRAGT, false, H-9.erst_binden",
        "GEBUNDEN, false, ''",
        "TEILWEISE_GEZAHLT, false, ''",
        "GEZAHLT, false, ''",
        "GEZAHLT, true, H-9.ohne_bindung",
        "ENTFALLEN, false, H-9.ohne_bindung"
    })
    void gebunden(Bindungsstand stand, boolean direkt, String codes) {
        assertThat(String.join(" ", Refusals.codes(ZahlungRule.verstoesse(stand, direkt))))
                .isEqualTo(codes);
    }

    @DisplayName("R-3: Was über dem Rest liegt, trägt nicht ein, wer die Bindung beantragt hat")
    @ParameterizedTest(name = "{0} auf einen Rest von 100: {1} darüber, selbst {2}, fremd {3}")
    @CsvSource({"99, 0, '', ''", "100, 0, '', ''", "'100,01', '0,01', R-3.rest_selbst_beantragt, ''"})
    void ueberDemRest(String betrag, String mehr, String selbst, String fremd) {
        Bindungszeile zeile =
                new Bindungszeile(1, 7, new Zeilenstand(Geldbetrag.NICHTS, euro("100"), Geldbetrag.NICHTS));
        Geldbetrag darueber = ZahlungRule.ueberDemRest(zeile, euro(betrag));

        assertThat(darueber).isEqualTo(euro(mehr));
        assertThat(ZahlungRule.ueberDemRest(darueber, 5, 5).map(Violation::code).orElse(""))
                .isEqualTo(selbst);
        assertThat(ZahlungRule.ueberDemRest(darueber, 5, 6).map(Violation::code).orElse(""))
                .isEqualTo(fremd);
    }

    @DisplayName("Ein Rest geht auf eine Ausgabe desselben Jahres")
    @ParameterizedTest(name = "nach {0}, Ausgabe {1}, vorläufig {2}: {3}")
    @CsvSource({
        "2026, true, false, ''",
        "2027, true, false, H-9.anderes_jahr",
        "2026, false, false, H-9.keine_ausgabe",
        "2025, false, false, H-9.keine_ausgabe H-9.anderes_jahr",
        "2026, true, true, H-3.umbuchen_vorlaeufig"
    })
    void ziel(int nach, boolean ausgabe, boolean vorlaeufig, String codes) {
        assertThat(String.join(" ", Refusals.codes(ZahlungRule.ziel(2026, nach, ausgabe, vorlaeufig))))
                .isEqualTo(codes);
    }
}
