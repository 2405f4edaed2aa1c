package de.familienaudit.haushalt.domain.bindung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "G-7: Eine frühere Ausgabe nennt Quelle und Grund; ist ihr Tag oder das Organ nicht bekannt, wird keines erfunden")
class MissingPartsOfAPastPaymentAreNotInventedTest {

    private static final int JAHR = 2018;
    private static final LocalDate HEUTE = LocalDate.of(2026, 3, 10);
    private static final Ausgabeweise AUSSERPLANMAESSIG =
            new Ausgabeweise(Ausgabeart.AUSSERPLANMAESSIG, Bewilligungsorgan.NICHT_BELEGT, "");

    private static Nacherfassung am(LocalDate tag, boolean nurJahr) {
        return new Nacherfassung("Workshop", tag, nurJahr, "Vorlage 1", "Nachgetragen", AUSSERPLANMAESSIG);
    }

    private static String codes(Nacherfassung angabe) {
        return String.join(
                " ", Refusals.codes(NacherfassungRule.verstoesse(angabe, JAHR, true, Haushaltsseite.AUSGABE, HEUTE)));
    }

    @ParameterizedTest(name = "{0}, nur das Jahr {1}: {2}")
    @CsvSource({
        ", true, ''",
        ", false, form.pflichtfeld",
        "2018-01-01, false, ''",
        "2017-12-31, false, G-7.vor_dem_jahr",
        "2019-01-04, false, ''",
        "2026-03-11, false, H-9.in_der_zukunft"
    })
    @DisplayName("Der Tag liegt nicht vor dem Jahr und nicht in der Zukunft; ist er nicht bekannt, genügt das Jahr")
    void tag(LocalDate tag, boolean nurJahr, String codes) {
        assertThat(codes(am(tag, nurJahr))).isEqualTo(codes);
    }

    @Test
    @DisplayName(
            "Ist nur das Jahr bekannt, steht die Zahlung an dessen letztem Tag im Buch, auch wenn ein Tag getippt war")
    void letzterTag() {
        assertThat(am(null, true).buchungstag(JAHR)).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(am(HEUTE, true).tag()).isNull();
        assertThat(am(LocalDate.of(2018, 5, 4), false).buchungstag(JAHR)).isEqualTo(LocalDate.of(2018, 5, 4));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "PLANMAESSIG, , ''",
        "UEBERPLANMAESSIG, , organ",
        "AUSSERPLANMAESSIG, NICHT_BELEGT, ''",
        "AUSSERPLANMAESSIG, LEITUNG, ''",
        ", KAEMMEREI, art"
    })
    @DisplayName("Was über oder außer Plan ist, nennt ein Organ oder sagt, dass keines belegt ist")
    void organ(Ausgabeart art, Bewilligungsorgan organ, String felder) {
        Nacherfassung angabe =
                new Nacherfassung("Workshop", null, true, "Vorlage 1", "Grund", new Ausgabeweise(art, organ, "Land"));

        assertThat(NacherfassungRule.verstoesse(angabe, JAHR, true, Haushaltsseite.AUSGABE, HEUTE).stream()
                        .map(Violation::field)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(felder);
    }

    @Test
    @DisplayName("Was der Plan vorsah, braucht weder Organ noch Deckung")
    void planmaessig() {
        Ausgabeweise weise = new Ausgabeweise(Ausgabeart.PLANMAESSIG, Bewilligungsorgan.KAEMMEREI, "Land");

        assertThat(weise.organ()).isNull();
        assertThat(weise.deckung()).isEmpty();
        assertThat(new Ausgabeweise(Ausgabeart.AUSSERPLANMAESSIG, Bewilligungsorgan.AUSSCHUSS, " Land ").deckung())
                .isEqualTo("Land");
    }

    @Test
    @DisplayName("Alles, was fehlt oder zu lang ist, wird auf einmal gesagt")
    void allesAufEinmal() {
        Nacherfassung leer = new Nacherfassung(null, null, false, " ", null, new Ausgabeweise(null, null, null));

        assertThat(NacherfassungRule.verstoesse(leer, JAHR, true, null, HEUTE))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder(
                        "haushaltsstelle form.pflichtfeld",
                        "betreff form.pflichtfeld",
                        "tag form.pflichtfeld",
                        "begruendung G-7.grund_fehlt",
                        "beleg G-7.quelle_fehlt",
                        "art form.pflichtfeld");
        Nacherfassung lang = new Nacherfassung(
                "x".repeat(301),
                null,
                true,
                "x".repeat(301),
                "x".repeat(1001),
                new Ausgabeweise(Ausgabeart.AUSSERPLANMAESSIG, Bewilligungsorgan.AUSSCHUSS, "x".repeat(1001)));
        assertThat(NacherfassungRule.verstoesse(lang, JAHR, true, Haushaltsseite.EINNAHME, HEUTE))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder(
                        "haushaltsstelle H-9.keine_ausgabe",
                        "betreff form.zu_lang",
                        "begruendung form.zu_lang",
                        "beleg form.zu_lang",
                        "deckung form.zu_lang");
    }

    @Test
    @DisplayName("In einem Jahr, das kein Nachweis ist, wird nur das gesagt")
    void keinNachweis() {
        assertThat(Refusals.codes(
                        NacherfassungRule.verstoesse(am(null, true), JAHR, false, Haushaltsseite.EINNAHME, HEUTE)))
                .containsExactly("G-7.kein_nachweis");
    }
}
