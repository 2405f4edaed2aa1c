package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A-4: Jeder Text behält seinen Wortlaut, und seine Tage stehen in der richtigen Reihenfolge")
class ZeitangabePropertiesTest {

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Property
    void anyTextKeepsItsWordingAndTheOrderOfItsBounds(@ForAll String text) {
        assertSound(text);
    }

    @Property
    void soDoesAnyMixtureOfWordsOfTime(@ForAll("mixtures") String text) {
        assertSound(text);
    }

    private static void assertSound(String text) {
        Zeitangabe zeit = Zeitangabe.of(text);

        assertThat(zeit.wortlaut()).isEqualTo(text.strip());
        assertThat(zeit).hasToString(zeit.wortlaut()).isEqualTo(Zeitangabe.of(zeit.toString()));
        if (zeit.von().isPresent() && zeit.bis().isPresent()) {
            assertThat(zeit.von().get()).isBeforeOrEqualTo(zeit.bis().get());
        }
        if (List.of(Zeitart.UNVERSTANDEN, Zeitart.LEER, Zeitart.ETAPPEN, Zeitart.SAISON, Zeitart.BEDINGT)
                .contains(zeit.art())) {
            assertThat(zeit.hatGrenzen()).isFalse();
        }
        assertThat(zeit.istRegelmaessig() || !zeit.istFortlaufend()).isTrue();
        zeit.von().ifPresent(von -> assertThat(von.getYear()).isBetween(1990, 2099));
        zeit.bis().ifPresent(bis -> assertThat(bis.getYear()).isBetween(1990, 2099));
    }

    @Property
    void aDayIsItself(@ForAll("days") LocalDate day, @ForAll("surroundings") String around) {
        Zeitangabe zeit = Zeitangabe.of(around.formatted(GERMAN_DATE.format(day)));

        assertThat(zeit.art()).isEqualTo(Zeitart.DATUM);
        assertThat(zeit.von()).contains(day);
        assertThat(zeit.bis()).contains(day);
    }

    @Property
    void aMonthGoesFromItsFirstToItsLastDay(@ForAll("days") LocalDate day, @ForAll("surroundings") String around) {
        YearMonth month = YearMonth.from(day);
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.GERMAN);
        Zeitangabe zeit = Zeitangabe.of(around.formatted(name + " " + month.getYear()));

        assertThat(zeit.art()).isEqualTo(Zeitart.MONAT);
        assertThat(zeit.von()).contains(month.atDay(1));
        assertThat(zeit.bis()).contains(month.atEndOfMonth());
    }

    @Property
    void aQuarterHasThreeMonthsHoweverItIsSpelled(
            @ForAll @IntRange(min = 1, max = 4) int quarter,
            @ForAll @IntRange(min = 1990, max = 2099) int year,
            @ForAll("quarterForms") String form) {
        Zeitangabe zeit = Zeitangabe.of(form.formatted(quarter, year, ROMAN.get(quarter - 1)));

        assertThat(zeit.art()).isEqualTo(Zeitart.QUARTAL);
        assertThat(zeit.von()).contains(LocalDate.of(year, 3 * quarter - 2, 1));
        assertThat(zeit.bis()).contains(YearMonth.of(year, 3 * quarter).atEndOfMonth());
    }

    @Property
    void aNumberIsAYearOnlyFrom1990To2099(@ForAll @IntRange(min = 0, max = 20_000) int number) {
        Zeitangabe zeit = Zeitangabe.of("" + number);

        assertThat(zeit.art()).isEqualTo(number >= 1990 && number <= 2099 ? Zeitart.JAHR : Zeitart.UNVERSTANDEN);
    }

    @Property
    void aSpanGoesFromTheFirstToTheSecond(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Zeitangabe zeit = Zeitangabe.of(GERMAN_DATE.format(one) + " bis " + GERMAN_DATE.format(other));

        if (one.isAfter(other)) {
            assertThat(zeit.art()).isEqualTo(Zeitart.UNVERSTANDEN);
        } else {
            assertThat(zeit.von()).contains(one);
            assertThat(zeit.bis()).contains(other);
        }
    }

    @Property
    void bisKnowsOnlyTheEnd(@ForAll("days") LocalDate day) {
        Zeitangabe zeit = Zeitangabe.of("Umsetzung bis " + GERMAN_DATE.format(day));

        assertThat(zeit.art()).isEqualTo(Zeitart.BIS);
        assertThat(zeit.von()).isEmpty();
        assertThat(zeit.bis()).contains(day);
    }

    @Property
    void upperAndLowerCaseMeanTheSame(@ForAll("mixtures") String text) {
        Zeitangabe upper = Zeitangabe.of(text.toUpperCase(Locale.GERMAN));
        Zeitangabe lower = Zeitangabe.of(text.toLowerCase(Locale.GERMAN));

        assertThat(upper.art()).isEqualTo(lower.art());
        assertThat(upper.von()).isEqualTo(lower.von());
        assertThat(upper.bis()).isEqualTo(lower.bis());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                "%s",
                " %s ", "am %s", "%s, Stellenbesetzung", "Antrag: %s", "%s (im Haus)", "<p>%s</p>", "%s\nfertig.");
    }

    @Provide
    Arbitrary<String> quarterForms() {
        return Arbitraries.of(
                "%3$s. Quartal %2$d",
                "%3$s Quartal %2$d",
                "%3$s.Quartal %2$d",
                "%3$s. %2$d",
                "%3$s/%2$d",
                "%1$d. Quartal %2$d",
                "Q%1$d/%2$d",
                "Q%1$d %2$d",
                "Quartal %3$s/%2$d",
                "Ausgabe im %3$s. Quartal %2$d");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "bis",
                        "ab",
                        "Ende",
                        "Mitte",
                        "laufend",
                        "jährlich",
                        "danach",
                        "nach",
                        "Beschluss",
                        "2020",
                        "2022",
                        "1989",
                        "31.12.2021",
                        "31.02.2020",
                        "01.03.",
                        "Mai",
                        "Mai 2020",
                        "II. Quartal 2021",
                        "IV.",
                        "Q3",
                        "Sommerferien",
                        "(",
                        ")",
                        "-",
                        "–",
                        "/",
                        ",",
                        ":",
                        "\n",
                        "1.",
                        "2.",
                        "<p>",
                        "</p>",
                        "und",
                        "vorbehaltlich",
                        "Fortführung",
                        "Umsetzung",
                        "4.700",
                        "🎉")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }
}
