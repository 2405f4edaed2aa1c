package de.familienaudit.haushalt.domain.jahr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-3: Vom 01.01. bis zum Tag der Bekanntmachung gilt die vorläufige Haushaltsführung")
class YearIsProvisionalUntilItsAnnouncementTest {

    private static final Haushaltsjahr JAHR_2023 = new Haushaltsjahr(2023, false, null, tag("14.03.2023"));
    private static final Haushaltsjahr OFFEN = new Haushaltsjahr(2024, false, null, null);

    @DisplayName("Bekanntgemacht am 14.03.: an diesem Tag noch vorläufig, am 15.03. frei")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31.12.2022, NICHT_BEGONNEN",
        "01.01.2023, VORLAEUFIG",
        "13.03.2023, VORLAEUFIG",
        "14.03.2023, VORLAEUFIG",
        "15.03.2023, FREI",
        "31.12.2023, FREI",
        "01.01.2024, FREI",
        "30.06.2024, FREI"
    })
    void phase(String tag, Haushaltsphase phase) {
        assertThat(PhaseRule.phase(JAHR_2023, tag(tag), false)).isEqualTo(phase);
    }

    @DisplayName("Wo die Kommune es so festlegt, ist der Tag der Bekanntmachung schon frei")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"13.03.2023, VORLAEUFIG", "14.03.2023, FREI", "15.03.2023, FREI"})
    void festlegung(String tag, Haushaltsphase phase) {
        assertThat(PhaseRule.phase(JAHR_2023, tag(tag), true)).isEqualTo(phase);
    }

    @DisplayName(
            "Ohne Bekanntmachung bleibt es vorläufig, auch nach dem Ende des Jahres: nur ein Akt schließt ab, nie der"
                    + " Kalender")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31.12.2023, NICHT_BEGONNEN",
        "01.01.2024, VORLAEUFIG",
        "29.02.2024, VORLAEUFIG",
        "31.12.2024, VORLAEUFIG",
        "01.01.2025, VORLAEUFIG",
        "30.06.2026, VORLAEUFIG"
    })
    void offen(String tag, Haushaltsphase phase) {
        assertThat(PhaseRule.phase(OFFEN, tag(tag), false)).isEqualTo(phase);
    }

    @Test
    @DisplayName("H-2: Das zweite Jahr eines Doppelhaushalts beginnt ohne vorläufige Zeit")
    void doppelhaushalt() {
        Satzung satzung = satzung(
                2015,
                2016,
                "ENTWURF 01.11.2014, BESCHLOSSEN 25.03.2015, VORGELEGT 01.04.2015, GENEHMIGT 18.05.2015,"
                        + " BEKANNTGEMACHT 30.05.2015");
        Haushaltsjahr erstes = Haushaltsjahr.nach(satzung, 2015);
        Haushaltsjahr zweites = Haushaltsjahr.nach(satzung, 2016);

        assertThat(PhaseRule.phase(erstes, tag("30.05.2015"), false)).isEqualTo(Haushaltsphase.VORLAEUFIG);
        assertThat(PhaseRule.phase(erstes, tag("31.05.2015"), false)).isEqualTo(Haushaltsphase.FREI);
        assertThat(PhaseRule.phase(zweites, tag("31.12.2015"), false)).isEqualTo(Haushaltsphase.NICHT_BEGONNEN);
        assertThat(PhaseRule.phase(zweites, tag("01.01.2016"), false)).isEqualTo(Haushaltsphase.FREI);
    }

    @Test
    @DisplayName(
            "Eine Satzung, die vor dem Jahr bekanntgemacht wurde, lässt keine vorläufige Zeit; am 01.01. selbst doch")
    void vorDemJahr() {
        LocalDate neujahr = tag("01.01.2024");

        assertThat(PhaseRule.phase(new Haushaltsjahr(2024, false, null, tag("31.12.2023")), neujahr, false))
                .isEqualTo(Haushaltsphase.FREI);
        assertThat(PhaseRule.phase(new Haushaltsjahr(2024, false, null, neujahr), neujahr, false))
                .isEqualTo(Haushaltsphase.VORLAEUFIG);
    }

    @Test
    @DisplayName("H-10, G-7: Ein abgeschlossenes Jahr und ein Nachweis sind es an jedem Tag")
    void abgeschlossenUndNachweis() {
        Haushaltsjahr abgeschlossen = new Haushaltsjahr(2023, false, tag("30.04.2024"), tag("14.03.2023"));
        Haushaltsjahr nachweis = new Haushaltsjahr(2018, true, null, null);

        for (String tag : new String[] {"01.02.2018", "01.02.2023", "30.04.2024", "01.01.2030"}) {
            assertThat(PhaseRule.phase(abgeschlossen, tag(tag), false)).isEqualTo(Haushaltsphase.ABGESCHLOSSEN);
            assertThat(PhaseRule.phase(nachweis, tag(tag), false)).isEqualTo(Haushaltsphase.NACHWEIS);
        }
    }

    @Test
    @DisplayName("Frei ist ein Jahr ab dem Tag nach der Bekanntmachung, aber nicht vor seinem ersten; ohne sie nie")
    void freiAb() {
        assertThat(PhaseRule.freiAb(JAHR_2023, false)).contains(tag("15.03.2023"));
        assertThat(PhaseRule.freiAb(JAHR_2023, true)).contains(tag("14.03.2023"));
        assertThat(PhaseRule.freiAb(new Haushaltsjahr(2024, false, null, tag("14.03.2023")), false))
                .contains(tag("01.01.2024"));
        assertThat(PhaseRule.freiAb(OFFEN, true)).isEmpty();
    }

    @DisplayName("G-7: Ein Jahr, das vor „geführt ab“ endete, ist ein Nachweis")
    @ParameterizedTest(name = "{0}, geführt ab {1}: {2}")
    @CsvSource({
        "2018, 01.12.2026, true",
        "2025, 01.12.2026, true",
        "2026, 01.12.2026, false",
        "2025, 01.01.2026, true",
        "2025, 31.12.2025, false",
        "2027, 01.12.2026, false"
    })
    void nachweis(int jahr, String gefuehrtAb, boolean nachweis) {
        assertThat(PhaseRule.istNachweis(jahr, tag(gefuehrtAb))).isEqualTo(nachweis);
    }
}
