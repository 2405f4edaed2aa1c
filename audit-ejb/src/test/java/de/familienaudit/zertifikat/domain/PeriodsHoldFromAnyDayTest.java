package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.shared.zeit.Tagesangabe;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Z-2, Z-4, Z-5: Jahre, Geltung und Lücken schließen aneinander, an welchem Tag auch begonnen wird")
class PeriodsHoldFromAnyDayTest {

    @DisplayName("Das Jahr n endet am Tag, den drei Jahre für n Jahre nennen, auch von einem 29. Februar an")
    @ParameterizedTest(name = "{0}, Jahr {1}: {2}")
    @CsvSource({
        "01.12.2023, 1, 30.11.2024",
        "29.02.2024, 1, 28.02.2025",
        "29.02.2024, 2, 28.02.2026",
        "29.02.2024, 3, 28.02.2027",
        "29.02.2024, 4, 28.02.2028",
        "29.02.2024, 5, 28.02.2029",
        "31.12.2023, 1, 30.12.2024",
        "01.01.2024, 1, 31.12.2024",
        "01.03.2023, 1, 29.02.2024"
    })
    void jahresende(String beginn, int jahr, String ende) {
        assertThat(GeltungsdauerRule.ende(tag(beginn), jahr)).isEqualTo(tag(ende));
    }

    @Property
    void the_next_year_begins_the_day_after_and_has_365_or_366_days(
            @ForAll("tage") LocalDate beginn, @ForAll @IntRange(min = 1, max = 30) int jahr) {
        LocalDate ende = GeltungsdauerRule.ende(beginn, jahr);
        LocalDate naechstes = GeltungsdauerRule.ende(beginn, jahr + 1);
        assertThat(ChronoUnit.DAYS.between(ende, naechstes)).isBetween(365L, 366L);
        boolean schalttag = beginn.getMonthValue() == 2 && beginn.getDayOfMonth() == 29;
        assertThat(ende.plusDays(1).getDayOfMonth())
                .isEqualTo(schalttag && !ende.plusDays(1).isLeapYear() ? 1 : beginn.getDayOfMonth());
    }

    @Property
    void an_answer_changes_on_the_first_day_and_the_day_after_the_last_only(
            @ForAll("tage") LocalDate beginn, @ForAll @IntRange(min = 1, max = 4_000) int tage) {
        LocalDate letzter = beginn.plusDays(tage - 1L);
        SiegelRule rule = new SiegelRule(List.of(zertifikat(1, beginn, letzter)));
        assertThat(rule.am(beginn.minusDays(1)).stand()).isEqualTo(Siegelstand.NEIN);
        assertThat(rule.am(beginn).stand()).isEqualTo(Siegelstand.JA);
        assertThat(rule.am(letzter).stand()).isEqualTo(Siegelstand.JA);
        assertThat(rule.am(letzter.plusDays(1)).stand()).isEqualTo(Siegelstand.NEIN);
        assertThat(rule.luecken()).isEmpty();
    }

    @Property(tries = 300)
    void every_day_since_the_first_award_is_covered_or_in_one_gap(
            @ForAll("tage") LocalDate beginn,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 1_200) Integer> dauern,
            @ForAll @Size(5) List<@IntRange(max = 900) Integer> pausen) {
        List<Geltung> geltungen = new ArrayList<>();
        LocalDate naechster = beginn;
        LocalDate letzter = beginn;
        long luecken = 0;
        for (int i = 0; i < dauern.size(); i++) {
            letzter = naechster.plusDays(dauern.get(i) - 1L);
            geltungen.add(zertifikat(i + 1L, naechster, letzter));
            naechster = letzter.plusDays(1L + pausen.get(i));
            luecken += i + 1 < dauern.size() ? pausen.get(i) : 0;
        }
        SiegelRule rule = new SiegelRule(geltungen);
        assertThat(rule.luecken().stream().mapToLong(Luecke::tage).sum()).isEqualTo(luecken);
        for (LocalDate tag : List.of(beginn, beginn.withDayOfYear(1).plusYears(1), beginn.plusDays(365), letzter)) {
            boolean gedeckt = geltungen.stream()
                    .flatMap(g -> g.zaehlende().stream())
                    .anyMatch(l -> !tag.isBefore(l.von()) && !tag.isAfter(l.bis()));
            boolean inLuecke = rule.luecken().stream().anyMatch(l -> !tag.isBefore(l.von()) && !tag.isAfter(l.bis()));
            assertThat(rule.am(tag).stand()).isEqualTo(gedeckt ? Siegelstand.JA : Siegelstand.NEIN);
            assertThat(gedeckt && inLuecke).isFalse();
            assertThat(gedeckt || inLuecke).isEqualTo(!tag.isAfter(letzter));
        }
    }

    @Provide
    Arbitrary<LocalDate> tage() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Arbitraries.longs()
                                .between(
                                        tag("01.01.1990").toEpochDay(),
                                        tag("31.12.2100").toEpochDay())
                                .map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                tag("29.02.2024"),
                                tag("28.02.2028"),
                                tag("29.02.2028"),
                                tag("31.12.2022"),
                                tag("01.01.2023"))));
    }

    private static Geltung zertifikat(long id, LocalDate von, LocalDate bis) {
        return Angaben.geltung(id, Stufe.GRUNDZERTIFIKAT, angabe(von), angabe(bis));
    }

    private static Angabenlage angabe(LocalDate tag) {
        return new Angabenlage(List.of(new Aussage(1, Tagesangabe.tag(tag), "A")), null);
    }
}
