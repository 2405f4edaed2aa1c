package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.schritt;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-2: Ohne genehmigungspflichtige Teile wird frühestens nach einem Monat bekanntgemacht")
class AnnouncementIsNotTooEarlyTest {

    private static final String BIS_EINGANG =
            "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, VORGELEGT 20.12.2022, EINGANG_BESTAETIGT ";

    @DisplayName("Bestätigt am 23.01.2023, frühestens am 24.02.2023; auch über kurze Monate und den Jahreswechsel")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "23.01.2023, 24.02.2023",
        "30.01.2023, 01.03.2023",
        "31.01.2023, 01.03.2023",
        "31.01.2024, 01.03.2024",
        "29.01.2024, 01.03.2024",
        "28.01.2024, 29.02.2024",
        "30.12.2022, 31.01.2023",
        "31.12.2022, 01.02.2023",
        "28.02.2023, 29.03.2023"
    })
    void einMonat(String bestaetigt, String fruehestens) {
        assertThat(SatzungsbekanntmachungRule.fruehestens(satzung(2023, 2023, BIS_EINGANG + bestaetigt)))
                .contains(tag(fruehestens));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"23.02.2023, H-2.bekanntmachung_zu_frueh", "24.02.2023, ''", "14.03.2023, ''"})
    void zuFrueh(String tag, String code) {
        List<Violation> verstoesse = SatzungsschrittRule.verstoesse(
                satzung(2023, 2023, BIS_EINGANG + "23.01.2023"),
                schritt(Satzungsstand.BEKANNTGEMACHT, tag),
                tag("30.06.2023"),
                Erfassungsweise.LAUFEND);

        assertThat(verstoesse)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(Violation.at("tag", code, tag("24.02.2023"))));
    }

    @DisplayName("Früher, wenn die Aufsicht es zulässt; nach Genehmigung oder Beitritt sofort; sonst noch gar nicht")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "FRUEHER_ZUGELASSEN, 01.02.2023",
        "GENEHMIGT, 01.02.2023",
        "TEILWEISE_GENEHMIGT, 01.02.2023",
        "MIT_AUFLAGEN, 01.02.2023",
        "BEIGETRETEN, 01.02.2023",
        "BEANSTANDET, ",
        "VERSAGT, ",
        "VORGELEGT, ",
        "BESCHLOSSEN, ",
        "ENTWURF, ",
        "BEKANNTGEMACHT, "
    })
    void sonst(Satzungsstand stand, String fruehestens) {
        LocalDate tag = fruehestens == null ? null : tag(fruehestens);

        assertThat(SatzungsbekanntmachungRule.fruehestens(
                                satzung(2023, 2023, BIS_EINGANG + "23.01.2023, " + stand + " 01.02.2023"))
                        .orElse(null))
                .isEqualTo(tag);
    }

    @Test
    @DisplayName("Der Monat gilt nur der Bekanntmachung: beanstanden kann die Aufsicht in ihm")
    void beanstanden() {
        Satzung satzung = satzung(2023, 2023, BIS_EINGANG + "23.01.2023");

        assertThat(SatzungsschrittRule.verstoesse(
                        satzung,
                        schritt(Satzungsstand.BEANSTANDET, "10.02.2023"),
                        tag("30.06.2023"),
                        Erfassungsweise.LAUFEND))
                .isEmpty();
        assertThat(SatzungsschrittRule.bemerkungen(satzung, schritt(Satzungsstand.BEANSTANDET, "10.02.2023")))
                .isEmpty();
    }

    @Test
    @DisplayName("G-7: Nacherfasst ist eine zu frühe Bekanntmachung eine Bemerkung")
    void nacherfasst() {
        Satzung satzung = satzung(2023, 2023, BIS_EINGANG + "23.01.2023");
        Satzungsschritt frueh = schritt(Satzungsstand.BEKANNTGEMACHT, "01.02.2023");

        assertThat(SatzungsschrittRule.verstoesse(satzung, frueh, tag("30.06.2023"), Erfassungsweise.NACHWEIS))
                .isEmpty();
        assertThat(Refusals.codes(SatzungsschrittRule.bemerkungen(satzung, frueh)))
                .containsExactly("H-2.bekanntmachung_zu_frueh");
        assertThat(SatzungsschrittRule.bemerkungen(satzung, schritt(Satzungsstand.BEKANNTGEMACHT, "24.02.2023")))
                .isEmpty();
    }
}
