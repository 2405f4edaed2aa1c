package de.familienaudit.haushalt.domain.jahr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import de.familienaudit.haushalt.domain.jahr.Vorhaben.Herkunft;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "H-3: In der vorläufigen Haushaltsführung braucht eine Bindung einen Grund; Neues und Freiwilliges hat keinen")
class ProvisionalCommitmentNeedsAGroundTest {

    private static final Haushaltsjahr JAHR = new Haushaltsjahr(2024, false, null, null);
    private static final LocalDate HEUTE = tag("15.02.2024");
    private static final Haushaltsteil VWH = Haushaltsteil.VERWALTUNGSHAUSHALT;
    private static final Haushaltsteil VMH = Haushaltsteil.VERMOEGENSHAUSHALT;
    private static final Gesetzesausnahme AUSNAHME =
            new Gesetzesausnahme("§ 62a Abs. 2", Zeitraum.of(tag("10.01.2024"), tag("15.02.2024")));

    @ParameterizedTest(name = "{0}, Begründung {1}, {2}, früherer Ansatz {3}, neu und freiwillig {4}: {5}")
    @CsvSource({
        ", ja, VERWALTUNGSHAUSHALT, nein, nein, H-3.grund_fehlt",
        ", nein, VERWALTUNGSHAUSHALT, nein, ja, H-3.grund_fehlt",
        "RECHTLICH_VERPFLICHTET, ja, VERWALTUNGSHAUSHALT, nein, nein, ''",
        "RECHTLICH_VERPFLICHTET, nein, VERWALTUNGSHAUSHALT, nein, nein, H-3.begruendung_fehlt",
        "RECHTLICH_VERPFLICHTET, ja, VERWALTUNGSHAUSHALT, nein, ja, H-3.neu_und_freiwillig",
        "UNAUFSCHIEBBAR, ja, VERWALTUNGSHAUSHALT, nein, nein, ''",
        "UNAUFSCHIEBBAR, ja, VERMOEGENSHAUSHALT, nein, nein, ''",
        "UNAUFSCHIEBBAR, nein, VERWALTUNGSHAUSHALT, nein, ja, H-3.begruendung_fehlt H-3.neu_und_freiwillig",
        "FORTSETZUNG, ja, VERMOEGENSHAUSHALT, ja, nein, ''",
        "FORTSETZUNG, ja, VERMOEGENSHAUSHALT, nein, nein, H-3.ohne_frueheren_ansatz",
        "FORTSETZUNG, ja, VERWALTUNGSHAUSHALT, ja, nein, H-3.nur_vermoegenshaushalt",
        "FORTSETZUNG, ja, VERWALTUNGSHAUSHALT, nein, nein, H-3.nur_vermoegenshaushalt H-3.ohne_frueheren_ansatz",
        "FORTSETZUNG, ja, , ja, nein, ''",
        "FORTSETZUNG, ja, VERMOEGENSHAUSHALT, ja, ja, H-3.neu_und_freiwillig",
        "AUSNAHME, ja, VERWALTUNGSHAUSHALT, nein, nein, H-3.ausnahme_fehlt"
    })
    void grund(Bindungsgrund grund, String begruendet, Haushaltsteil teil, String frueher, String neu, String codes) {
        Vorhaben vorhaben = new Vorhaben(
                grund, begruendet.equals("ja") ? "Der Vertrag läuft." : " ", herkunft(teil, frueher, neu), null);

        assertThat(String.join(" ", Refusals.codes(VorlaeufigRule.verstoesse(JAHR, HEUTE, false, vorhaben))))
                .isEqualTo(codes);
    }

    @DisplayName("Eine Ausnahme des Gesetzes gilt nur in ihrer Zeit, beide Tage eingeschlossen")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "09.01.2024, H-3.ausnahme_gilt_nicht",
        "10.01.2024, ''",
        "15.02.2024, ''",
        "16.02.2024, H-3.ausnahme_gilt_nicht"
    })
    void ausnahme(String tag, String code) {
        Vorhaben vorhaben =
                new Vorhaben(Bindungsgrund.AUSNAHME, "Zuschuss an einen Träger", herkunft(VWH, "nein", "ja"), AUSNAHME);

        assertThat(Refusals.codes(VorlaeufigRule.verstoesse(JAHR, tag(tag), false, vorhaben)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @DisplayName(
            "Nach der Bekanntmachung braucht es keinen Grund; vor dem Jahr, danach und für einen Nachweis hilft keiner")
    @ParameterizedTest(name = "{0} am {1}: {2}, {3}")
    @CsvSource({
        "FREI, 21.03.2024, '', ''",
        "VORLAEUFIG, 20.03.2024, H-3.grund_fehlt, ''",
        "NICHT_BEGONNEN, 31.12.2023, H-3.nicht_begonnen, H-3.nicht_begonnen",
        "ABGESCHLOSSEN, 15.02.2026, H-10.abgeschlossen, H-10.abgeschlossen",
        "NACHWEIS, 15.02.2026, G-7.nur_nachweis, G-7.nur_nachweis"
    })
    void phase(Haushaltsphase phase, String tag, String ohneGrund, String mitGrund) {
        Haushaltsjahr jahr = new Haushaltsjahr(
                2024,
                phase == Haushaltsphase.NACHWEIS,
                phase == Haushaltsphase.ABGESCHLOSSEN ? tag("30.04.2025") : null,
                tag("20.03.2024"));
        Vorhaben ohne = new Vorhaben(null, "", herkunft(VWH, "nein", "ja"), null);
        Vorhaben mit = new Vorhaben(
                Bindungsgrund.RECHTLICH_VERPFLICHTET, "Der Vertrag läuft.", herkunft(VWH, "nein", "nein"), null);

        assertThat(PhaseRule.phase(jahr, tag(tag), false)).isEqualTo(phase);
        assertThat(String.join(" ", Refusals.codes(VorlaeufigRule.verstoesse(jahr, tag(tag), false, ohne))))
                .isEqualTo(ohneGrund);
        assertThat(String.join(" ", Refusals.codes(VorlaeufigRule.verstoesse(jahr, tag(tag), false, mit))))
                .isEqualTo(mitGrund);
    }

    @Test
    @DisplayName("Wo der Tag der Bekanntmachung frei ist, braucht es schon an ihm keinen Grund")
    void tagDerBekanntmachung() {
        Haushaltsjahr jahr = new Haushaltsjahr(2024, false, null, HEUTE);
        Vorhaben ohne = new Vorhaben(null, "", herkunft(VWH, "nein", "ja"), null);

        assertThat(VorlaeufigRule.verstoesse(jahr, HEUTE, true, ohne)).isEmpty();
        assertThat(VorlaeufigRule.verstoesse(jahr, HEUTE, false, ohne)).isNotEmpty();
    }

    @Test
    @DisplayName("Die Begründung hat höchstens tausend Zeichen; die Verstöße stehen an ihren Feldern")
    void felder() {
        assertThat(VorlaeufigRule.verstoesse(
                        JAHR,
                        HEUTE,
                        false,
                        new Vorhaben(
                                Bindungsgrund.UNAUFSCHIEBBAR, "x".repeat(1001), herkunft(VMH, "ja", "nein"), null)))
                .containsExactly(Violation.zuLang("begruendung", 1001, 1000));
        assertThat(VorlaeufigRule.verstoesse(
                        JAHR,
                        HEUTE,
                        false,
                        new Vorhaben(Bindungsgrund.AUSNAHME, "", herkunft(VMH, "ja", "nein"), null)))
                .extracting(Violation::field)
                .containsExactly("begruendung", "ausnahme");
    }

    @Test
    @DisplayName("Genau tausend Zeichen gehen")
    void genau() {
        assertThat(VorlaeufigRule.verstoesse(
                        JAHR,
                        HEUTE,
                        false,
                        new Vorhaben(
                                Bindungsgrund.UNAUFSCHIEBBAR, "x".repeat(1000), herkunft(VMH, "ja", "nein"), null)))
                .isEmpty();
    }

    private static Herkunft herkunft(Haushaltsteil teil, String frueher, String neu) {
        return new Herkunft(teil, frueher.equals("ja"), neu.equals("ja"));
    }

    @Test
    @DisplayName("Liegt eine Zeile im Verwaltungshaushalt, gilt für alle, was dort gilt")
    void einTeilGenuegt() {
        assertThat(Herkunft.von(
                                List.of(Haushaltsteil.VERMOEGENSHAUSHALT, Haushaltsteil.VERWALTUNGSHAUSHALT),
                                true,
                                false)
                        .teil())
                .isEqualTo(Haushaltsteil.VERWALTUNGSHAUSHALT);
        assertThat(Herkunft.von(List.of(Haushaltsteil.VERMOEGENSHAUSHALT), true, false)
                        .teil())
                .isEqualTo(Haushaltsteil.VERMOEGENSHAUSHALT);
        assertThat(Herkunft.von(Collections.singleton(null), true, false).teil())
                .as("doppisch")
                .isNull();
    }
}
