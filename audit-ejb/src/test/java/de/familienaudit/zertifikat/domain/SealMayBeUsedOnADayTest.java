package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.beispiel;
import static de.familienaudit.zertifikat.domain.Angaben.geltung;
import static de.familienaudit.zertifikat.domain.Angaben.lage;
import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.zertifikat.domain.SiegelRule.Antwort;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Z-4, Z-5: Ob das Siegel an einem Tag geführt werden darf, sagen die Angaben, die zählen")
class SealMayBeUsedOnADayTest {

    @DisplayName("Die Beispieltage der Regel mit Antwort, Zertifikat und der Quelle, die anders antwortet")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31.05.2015, NEIN, 0, ",
        "01.06.2015, JA, 1, 2018/6/067",
        "05.06.2015, JA, 1, 2018/6/067",
        "11.06.2015, JA, 1, 2018/6/067",
        "12.06.2015, JA, 1, ",
        "01.01.2016, JA, 1, ",
        "30.06.2018, JA, 1, ",
        "01.07.2018, NEIN, 0, 2023/7/089",
        "01.01.2019, NEIN, 0, 2023/7/089",
        "26.10.2020, NEIN, 0, 2023/7/089",
        "27.10.2020, JA, 2, ",
        "01.01.2021, JA, 2, ",
        "30.11.2023, JA, 2, ",
        "01.12.2023, UNTER_VORBEHALT, 3, ",
        "12.12.2023, UNTER_VORBEHALT, 3, ",
        "15.12.2023, UNTER_VORBEHALT, 3, ",
        "01.01.2035, UNTER_VORBEHALT, 3, "
    })
    void beispieltage(String wann, Siegelstand stand, long zertifikat, String zweifel) {
        Antwort antwort = new SiegelRule(beispiel(null)).am(tag(wann));
        assertThat(antwort.stand()).isEqualTo(stand);
        assertThat(antwort.geltung() == null ? 0 : antwort.geltung().id()).isEqualTo(zertifikat);
        assertThat(antwort.zweifel() == null ? null : antwort.zweifel().quelle())
                .isEqualTo(zweifel);
    }

    @Test
    @DisplayName("Z-6: Von der Anerkennung an heißt die Antwort ja, davor bleibt sie unter Vorbehalt")
    void recognition() {
        SiegelRule anerkannt = new SiegelRule(beispiel(tag("10.03.2025")));
        assertThat(anerkannt.am(tag("09.03.2025")).stand()).isEqualTo(Siegelstand.UNTER_VORBEHALT);
        assertThat(anerkannt.am(tag("10.03.2025")).stand()).isEqualTo(Siegelstand.JA);
        assertThat(anerkannt.am(tag("01.01.2035")).stand()).isEqualTo(Siegelstand.JA);
    }

    @Test
    @DisplayName("Z-5: Im Beispiel eine Lücke von 849 Tagen, und nach dem 01.12.2023 keine")
    void gaps() {
        assertThat(new SiegelRule(beispiel(null)).luecken()).singleElement().satisfies(l -> {
            assertThat(l).isEqualTo(new Luecke(tag("01.07.2018"), tag("26.10.2020")));
            assertThat(l.tage()).isEqualTo(849);
        });
        assertThat(new SiegelRule(beispiel(null)).am(tag("01.01.2019")).luecke().tage())
                .isEqualTo(849);
        assertThat(new SiegelRule(beispiel(null)).am(tag("31.05.2015")).luecke())
                .as("before the first award nothing is missing")
                .isNull();
    }

    @Test
    @DisplayName("G-3: Widersprechen sich Angaben und keine ist bestimmt, ist nur der Tag ungeklärt, den sie betreffen")
    void undecided() {
        SiegelRule offen = new SiegelRule(List.of(
                geltung(1, Stufe.GRUNDZERTIFIKAT, lage("01.06.2015 [A]", "12.06.2015 [B]"), lage("30.06.2018 [A]"))));
        assertThat(offen.am(tag("31.05.2015")).stand()).isEqualTo(Siegelstand.NEIN);
        assertThat(offen.am(tag("05.06.2015")).stand()).isEqualTo(Siegelstand.UNGEKLAERT);
        assertThat(offen.am(tag("12.06.2015")).stand()).isEqualTo(Siegelstand.JA);
        assertThat(offen.am(tag("01.07.2018")).stand()).isEqualTo(Siegelstand.NEIN);
    }

    @Test
    @DisplayName("G-3: Zwei Angaben mit demselben letzten Tag widersprechen sich nicht")
    void sameDayInOtherWords() {
        SiegelRule einig = new SiegelRule(List.of(geltung(
                1, Stufe.GRUNDZERTIFIKAT, lage("01.06.2015 [A]"), lage("30.11.2018 [A]", "November 2018 [B]"))));
        assertThat(einig.am(tag("30.11.2018")).stand()).isEqualTo(Siegelstand.JA);
        assertThat(einig.am(tag("30.11.2018")).istStrittig()).isFalse();
        assertThat(einig.am(tag("01.12.2018")).stand()).isEqualTo(Siegelstand.NEIN);
    }

    @Test
    @DisplayName(
            "Entzug oder Rückgabe beendet das Zertifikat an dem genannten Tag, vorher und nachher ändert sich nichts")
    void withdrawn() {
        SiegelRule entzogen = new SiegelRule(List.of(new Geltung(
                1, Stufe.GRUNDZERTIFIKAT, lage("29.02.2024 [A]"), lage("28.02.2027 [A]"), null, tag("31.03.2025"))));
        assertThat(entzogen.am(tag("28.02.2024")).stand()).isEqualTo(Siegelstand.NEIN);
        assertThat(entzogen.am(tag("29.02.2024")).stand()).isEqualTo(Siegelstand.JA);
        assertThat(entzogen.am(tag("31.03.2025")).stand()).isEqualTo(Siegelstand.JA);
        assertThat(entzogen.am(tag("01.04.2025")).stand()).isEqualTo(Siegelstand.NEIN);
    }

    @Test
    @DisplayName("Ohne Zertifikat und ohne Angabe zum Beginn heißt die Antwort nein")
    void nothing() {
        assertThat(new SiegelRule(List.of()).am(LocalDate.EPOCH).stand()).isEqualTo(Siegelstand.NEIN);
        assertThat(new SiegelRule(List.of(geltung(1, Stufe.GRUNDZERTIFIKAT, Angabenlage.LEER, Angabenlage.LEER)))
                        .am(LocalDate.EPOCH)
                        .stand())
                .isEqualTo(Siegelstand.NEIN);
    }
}
