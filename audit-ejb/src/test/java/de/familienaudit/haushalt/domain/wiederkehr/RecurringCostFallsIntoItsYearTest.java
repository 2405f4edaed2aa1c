package de.familienaudit.haushalt.domain.wiederkehr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-8: Wiederkehrende Kosten gehören in das Haushaltsjahr ihres Fälligkeitstags, bis der Vertrag endet")
class RecurringCostFallsIntoItsYearTest {

    private static final Geldbetrag BETRAG = Geldbetrag.parse("1.500");

    @DisplayName("Fällig am Ende des Vertragsjahres: das Jahr ab 01.12.2023 gehört zu 2024")
    @ParameterizedTest(name = "ab {0}: {1}")
    @CsvSource({
        "01.12.2023, 30.11.2024 30.11.2025 30.11.2026",
        "31.12.2023, 30.12.2024 30.12.2025 30.12.2026",
        "15.12.2023, 14.12.2024 14.12.2025 14.12.2026",
        "01.01.2024, 31.12.2024 31.12.2025 31.12.2026",
        "29.02.2024, 28.02.2025 28.02.2026 28.02.2027",
        "01.03.2023, 29.02.2024 28.02.2025 28.02.2026",
        "31.01.2024, 30.01.2025 30.01.2026 30.01.2027"
    })
    void ende(String beginn, String faellig) {
        assertThat(tage(
                        new WiederkehrendeKosten(tag(beginn), null, BETRAG, Faelligkeitsart.ENDE_DES_JAHRES, null),
                        2023,
                        2040,
                        3))
                .isEqualTo(faellig);
    }

    @DisplayName("Fällig am Anfang des Vertragsjahres")
    @ParameterizedTest(name = "ab {0}: {1}")
    @CsvSource({
        "01.12.2023, 01.12.2023 01.12.2024 01.12.2025",
        "29.02.2024, 29.02.2024 01.03.2025 01.03.2026 01.03.2027 29.02.2028",
        "28.02.2023, 28.02.2023 28.02.2024 28.02.2025"
    })
    void anfang(String beginn, String faellig) {
        assertThat(tage(
                        new WiederkehrendeKosten(tag(beginn), null, BETRAG, Faelligkeitsart.BEGINN_DES_JAHRES, null),
                        2023,
                        2040,
                        faellig.split(" ").length))
                .isEqualTo(faellig);
    }

    @DisplayName("Ein fester Tag: jedes Jahr der erste, der in den Vertrag fällt; der 29.02. ist sonst der 28.02.")
    @ParameterizedTest(name = "ab {0}, am {1}: {2}")
    @CsvSource({
        "01.12.2023, --06-30, 30.06.2024 30.06.2025 30.06.2026",
        "01.12.2023, --12-15, 15.12.2023 15.12.2024 15.12.2025",
        "15.12.2023, --12-15, 15.12.2023 15.12.2024",
        "16.12.2023, --12-15, 15.12.2024 15.12.2025",
        "01.01.2024, --02-29, 29.02.2024 28.02.2025 28.02.2026 28.02.2027 29.02.2028",
        "01.03.2024, --02-29, 28.02.2025 28.02.2026 28.02.2027 29.02.2028",
        "31.12.2023, --12-31, 31.12.2023 31.12.2024"
    })
    void festerTag(String beginn, String tag, String faellig) {
        assertThat(tage(
                        new WiederkehrendeKosten(
                                tag(beginn), null, BETRAG, Faelligkeitsart.FESTER_TAG, MonthDay.parse(tag)),
                        2023,
                        2040,
                        faellig.split(" ").length))
                .isEqualTo(faellig);
    }

    @Test
    @DisplayName("Das Beispiel: 1.500,00 € je Jahr; Vertragsjahr 1 ist Haushaltsjahr 2024, Vertragsjahr 2 ist 2025")
    void beispiel() {
        assertThat(WiederkehrendeKostenRule.vorschlaege(vertrag(null), 2024, 2025, Set.of()))
                .containsExactly(
                        new Faelligkeit(1, tag("30.11.2024"), BETRAG), new Faelligkeit(2, tag("30.11.2025"), BETRAG));
        assertThat(new Faelligkeit(1, tag("30.11.2024"), BETRAG).haushaltsjahr())
                .isEqualTo(2024);
    }

    @DisplayName("Bis der Vertrag endet: fällig am letzten Tag zählt noch, danach nichts")
    @ParameterizedTest(name = "bis {0}: {1}")
    @CsvSource({"30.11.2026, 30.11.2024 30.11.2025 30.11.2026", "29.11.2026, 30.11.2024 30.11.2025", "01.12.2023, ''"})
    void vertragsende(String ende, String faellig) {
        assertThat(tage(vertrag(tag(ende)), 2023, 2040, 99)).isEqualTo(faellig);
    }

    @Test
    @DisplayName("Auch im Jahr, in dem der Vertrag beginnt, kann etwas fällig sein")
    void erstesJahr() {
        WiederkehrendeKosten amAnfang =
                new WiederkehrendeKosten(tag("01.12.2023"), null, BETRAG, Faelligkeitsart.BEGINN_DES_JAHRES, null);

        assertThat(WiederkehrendeKostenRule.vorschlaege(amAnfang, 2023, 2023, Set.of()))
                .containsExactly(new Faelligkeit(1, tag("01.12.2023"), BETRAG));
    }

    @Test
    @DisplayName("Was schon veranschlagt ist, wird nicht noch einmal vorgeschlagen; vergangene Jahre auch nicht")
    void schon() {
        assertThat(WiederkehrendeKostenRule.vorschlaege(vertrag(null), 2026, 2028, Set.of(4)).stream()
                        .map(Faelligkeit::nummer))
                .containsExactly(3, 5);
        assertThat(WiederkehrendeKostenRule.vorschlaege(vertrag(null), 2020, 2023, Set.of()))
                .isEmpty();
        assertThat(WiederkehrendeKostenRule.vorschlaege(vertrag(null), 2028, 2027, Set.of()))
                .isEmpty();
    }

    @DisplayName("Ein Betrag über null, ein Ende nach dem Beginn, und ein fester Tag genau dort, wo einer gilt")
    @ParameterizedTest(name = "{0} bis {1}, {2}, {3}, {4}: {5}")
    @CsvSource({
        "01.12.2023, 30.11.2026, 1500, ENDE_DES_JAHRES, , ''",
        "01.12.2023, 01.12.2023, 1500, BEGINN_DES_JAHRES, , ''",
        "01.12.2023, , 1500, FESTER_TAG, --06-30, ''",
        "01.12.2023, 30.11.2023, 1500, ENDE_DES_JAHRES, , ende H-8.ende_vor_beginn",
        ", , 1500, ENDE_DES_JAHRES, , beginn form.pflichtfeld",
        "01.12.2023, , 0, ENDE_DES_JAHRES, , betrag G-5.nicht_positiv",
        "01.12.2023, , -1, ENDE_DES_JAHRES, , betrag G-5.nicht_positiv",
        "01.12.2023, , 1500, FESTER_TAG, , festerTag form.pflichtfeld",
        "01.12.2023, , 1500, ENDE_DES_JAHRES, --06-30, festerTag H-8.ohne_festen_tag"
    })
    void verstoesse(String beginn, String ende, String betrag, Faelligkeitsart art, String festerTag, String verstoss) {
        assertThat(WiederkehrendeKostenRule.verstoesse(new WiederkehrendeKosten(
                                beginn == null ? null : tag(beginn),
                                ende == null ? null : tag(ende),
                                Geldbetrag.parse(betrag),
                                art,
                                festerTag == null ? null : MonthDay.parse(festerTag)))
                        .stream()
                        .map(v -> v.field() + " " + v.code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(verstoss);
    }

    @Property(tries = 200)
    @Label("H-8: Ab jedem Tag folgen die Vertragsjahre ohne Lücke, und jedes Jahr ist genau einmal fällig")
    void jedesJahr(@ForAll @IntRange(max = 3_000) int tage, @ForAll Faelligkeitsart art) {
        LocalDate beginn = tag("01.01.2020").plusDays(tage);
        MonthDay fest = art == Faelligkeitsart.FESTER_TAG ? MonthDay.from(beginn) : null;
        List<Faelligkeit> alle = WiederkehrendeKostenRule.vorschlaege(
                new WiederkehrendeKosten(beginn, null, BETRAG, art, fest),
                beginn.getYear(),
                beginn.getYear() + 12,
                Set.of());

        assertThat(alle).hasSizeBetween(12, 13);
        for (int i = 1; i < alle.size(); i++) {
            assertThat(alle.get(i).nummer()).isEqualTo(alle.get(i - 1).nummer() + 1);
            assertThat(alle.get(i).haushaltsjahr()).isEqualTo(alle.get(i - 1).haushaltsjahr() + 1);
        }
        assertThat(Refusals.codes(
                        WiederkehrendeKostenRule.verstoesse(new WiederkehrendeKosten(beginn, null, BETRAG, art, fest))))
                .isEmpty();
    }

    private static WiederkehrendeKosten vertrag(LocalDate ende) {
        return new WiederkehrendeKosten(tag("01.12.2023"), ende, BETRAG, Faelligkeitsart.ENDE_DES_JAHRES, null);
    }

    private static String tage(WiederkehrendeKosten kosten, int von, int bis, int wieViele) {
        return WiederkehrendeKostenRule.vorschlaege(kosten, von, bis, Set.of()).stream()
                .limit(wieViele)
                .map(f -> "%02d.%02d.%d"
                        .formatted(
                                f.faelligAm().getDayOfMonth(),
                                f.faelligAm().getMonthValue(),
                                f.faelligAm().getYear()))
                .collect(Collectors.joining(" "));
    }
}
