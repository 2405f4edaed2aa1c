package de.familienaudit.haushalt.domain.wiederkehr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Ruecknahme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-8, G-1: Wiederkehrende Kosten werden mit Grund beendet oder zurückgenommen, nie geändert")
class RecurringCostIsEndedOrTakenBackNeverChangedTest {

    private static final Erfassung WER = new Erfassung(Instant.EPOCH, "Kämmerei");

    @DisplayName("Der letzte Tag liegt im Vertrag")
    @ParameterizedTest(name = "am {0}, Grund {1}: {2}")
    @CsvSource({
        "01.12.2023, Gekündigt, ''",
        "30.11.2026, Gekündigt, ''",
        "30.11.2023, Gekündigt, zum H-8.ende_vor_beginn",
        "01.12.2026, Gekündigt, zum H-8.ende_nach_vertrag",
        ", '', zum form.pflichtfeld grund G-1.aenderung_ohne_grund"
    })
    void ende(String zum, String grund, String verstoss) {
        LocalDate tag = zum == null ? null : tag(zum);
        assertThat(String.join(
                        " ",
                        KostenendeRule.verstoesse(akte().kosten(), tag, grund).stream()
                                .map(v -> v.field() + " " + v.code())
                                .toList()))
                .isEqualTo(verstoss);
    }

    @Test
    @DisplayName("Offen bis zum letzten Tag, danach beendet; zurückgenommen ist es an jedem Tag")
    void stand() {
        Kostenakte akte = akte();
        assertThat(akte.stand(tag("30.11.2026"))).isEqualTo(Kostenstand.OFFEN);
        assertThat(akte.stand(tag("01.12.2026"))).isEqualTo(Kostenstand.BEENDET);
        akte.beenden(new Kostenende(tag("30.11.2024"), "Gekündigt", WER));
        assertThat(akte.stand(tag("30.11.2024"))).isEqualTo(Kostenstand.OFFEN);
        assertThat(akte.stand(tag("01.12.2024"))).isEqualTo(Kostenstand.BEENDET);
        assertThat(akte.kosten().ende()).isEqualTo(tag("30.11.2024"));
        akte.zuruecknehmen(new Ruecknahme("Ein Irrtum", WER));
        assertThat(akte.stand(tag("30.11.2024"))).isEqualTo(Kostenstand.ZURUECKGENOMMEN);
    }

    @Test
    @DisplayName("Es sagt, was es ist, woher es kommt und wer es zahlt, alles auf einmal")
    void angabe() {
        assertThat(KostenangabeRule.verstoesse(new Kostenangabe(null, "x".repeat(301), null, null)))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "bezeichnung form.pflichtfeld", "herkunft form.zu_lang", "haushaltsstelle form.pflichtfeld");
        assertThat(KostenangabeRule.jahr("beginn", tag("31.12.1989")))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("beginn H-8.jahr_nicht_gefuehrt");
        assertThat(KostenangabeRule.jahr("ende", null)).isEmpty();
    }

    @DisplayName("Ein Tag jedes Jahres, wie man ihn schreibt")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"30.06., --06-30", "1.2, --02-01", "29.02., --02-29", "31.06.,", "30.06.2024,", "Juni,", "'',"})
    void jahrestag(String eingabe, String tag) {
        assertThat(Jahrestag.lies(eingabe).map(MonthDay::toString).orElse(null)).isEqualTo(tag);
    }

    private static Kostenakte akte() {
        return new Kostenakte(
                1,
                new Kostenangabe("Z-12", "Vertrag Z-12", null, 7L),
                new WiederkehrendeKosten(
                        tag("01.12.2023"),
                        tag("30.11.2026"),
                        Geldbetrag.parse("1.500"),
                        Faelligkeitsart.ENDE_DES_JAHRES,
                        null),
                WER);
    }
}
