package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-4: Eine Zeit wird an ihrer Form erkannt, wie immer sie geschrieben ist")
class ZeitangabeUnderstandsOtherSpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1.3.2020                                   | 2020-03-01 | 2020-03-01
            01. 03. 2020                               | 2020-03-01 | 2020-03-01
            2020-06-10                                 | 2020-06-10 | 2020-06-10
            6. November 2013                           | 2013-11-06 | 2013-11-06
            1. Nov. 2019                               | 2019-11-01 | 2019-11-01
            31.12.21                                   | 2021-12-31 | 2021-12-31
            29.02.2020                                 | 2020-02-29 | 2020-02-29
            am 31.12.2021 im Rathaus                   | 2021-12-31 | 2021-12-31
            Abgabe: 31.12.2021.                        | 2021-12-31 | 2021-12-31
            31.12.2021 (Beschluss vom 06.11.2013)      | 2021-12-31 | 2021-12-31
            31.12.2021, wird laufend ergänzt           | 2021-12-31 | 2021-12-31
            31.12.2021, Beschluss Nr. 12/2020          | 2021-12-31 | 2021-12-31
            01.03.2020 bis 30.06.2020                  | 2020-03-01 | 2020-06-30
            01.03.2020-30.06.2020                      | 2020-03-01 | 2020-06-30
            01.03. bis 30.06.2020                      | 2020-03-01 | 2020-06-30
            01.–15.03.2020                             | 2020-03-01 | 2020-03-15
            1. bis 3. Mai 2020                         | 2020-05-01 | 2020-05-03
            30. April bis 3. Mai 2020                  | 2020-04-30 | 2020-05-03
            """)
    void days(String wortlaut, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, Zeitart.DATUM, von, bis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Jan. 2020                                  | 2020-01-01 | 2020-01-31
            Jänner 2020                                | 2020-01-01 | 2020-01-31
            Februar 2020                               | 2020-02-01 | 2020-02-29
            Februar 2021                               | 2021-02-01 | 2021-02-28
            MÄRZ 2020                                  | 2020-03-01 | 2020-03-31
            Mrz 2020                                   | 2020-03-01 | 2020-03-31
            Maerz 2020                                 | 2020-03-01 | 2020-03-31
            Apr.2020                                   | 2020-04-01 | 2020-04-30
            im mai 2020                                | 2020-05-01 | 2020-05-31
            Juni 2020                                  | 2020-06-01 | 2020-06-30
            Juli 2020                                  | 2020-07-01 | 2020-07-31
            Aug. 2020                                  | 2020-08-01 | 2020-08-31
            Sept. 2020                                 | 2020-09-01 | 2020-09-30
            Okt. 2020                                  | 2020-10-01 | 2020-10-31
            Nov. 2019                                  | 2019-11-01 | 2019-11-30
            Dez 2019                                   | 2019-12-01 | 2019-12-31
            11/2019                                    | 2019-11-01 | 2019-11-30
            11.2019                                    | 2019-11-01 | 2019-11-30
            Mai bis Juni 2020                          | 2020-05-01 | 2020-06-30
            Mai/Juni 2020                              | 2020-05-01 | 2020-06-30
            von Mai 2020 bis Juni 2021                 | 2020-05-01 | 2021-06-30
            03/2020-05/2020                            | 2020-03-01 | 2020-05-31
            15.05.2020 bis Juni 2021                   | 2020-05-15 | 2021-06-30
            """)
    void months(String wortlaut, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, Zeitart.MONAT, von, bis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Q3/2020                                    | 2020-07-01 | 2020-09-30
            Q 3 2020                                   | 2020-07-01 | 2020-09-30
            Q4 2020                                    | 2020-10-01 | 2020-12-31
            2020/Q3                                    | 2020-07-01 | 2020-09-30
            3. Quartal 2020                            | 2020-07-01 | 2020-09-30
            drittes Quartal 2020                       | 2020-07-01 | 2020-09-30
            im ersten Quartal des Jahres 2020          | 2020-01-01 | 2020-03-31
            Quartal III/2020                           | 2020-07-01 | 2020-09-30
            Ende Vergabe im II.Quartal 2020            | 2020-04-01 | 2020-06-30
            iii. quartal 2020                          | 2020-07-01 | 2020-09-30
            III/2020                                   | 2020-07-01 | 2020-09-30
            IV 2020                                    | 2020-10-01 | 2020-12-31
            II. 2019, Stellenbesetzung                 | 2019-04-01 | 2019-06-30
            I. bis III. Quartal 2020                   | 2020-01-01 | 2020-09-30
            I./II. Quartal 2020                        | 2020-01-01 | 2020-06-30
            III. und IV. Quartal 2020                  | 2020-07-01 | 2020-12-31
            Q1-Q3 2020                                 | 2020-01-01 | 2020-09-30
            Q4 2019 - Q1 2020                          | 2019-10-01 | 2020-03-31
            1. Quartal 2020 bis 2. Quartal 2021        | 2020-01-01 | 2021-06-30
            Oktober 2019 bis II. Quartal 2020          | 2019-10-01 | 2020-06-30
            1. Halbjahr 2020                           | 2020-01-01 | 2020-06-30
            II. Halbjahr 2020                          | 2020-07-01 | 2020-12-31
            1. und 2. Halbjahr 2020                    | 2020-01-01 | 2020-12-31
            """)
    void quarters(String wortlaut, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, Zeitart.QUARTAL, von, bis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            im Jahr 2020                               | 2020-01-01 | 2020-12-31
            voraussichtlich ca.2020                    | 2020-01-01 | 2020-12-31
            1990                                       | 1990-01-01 | 1990-12-31
            2099                                       | 2099-01-01 | 2099-12-31
            14.000 Haushalte, 2020                     | 2020-01-01 | 2020-12-31
            Umsetzung Agenda 2030: 2020                | 2020-01-01 | 2020-12-31
            Ende: 2020                                 | 2020-01-01 | 2020-12-31
            2020 (vorbehaltlich der Mittel)            | 2020-01-01 | 2020-12-31
            2020–2022                                  | 2020-01-01 | 2022-12-31
            2020 - 2022                                | 2020-01-01 | 2022-12-31
            2020/2021                                  | 2020-01-01 | 2021-12-31
            2020/21                                    | 2020-01-01 | 2021-12-31
            von 2020 bis 2022                          | 2020-01-01 | 2022-12-31
            01.03.2020 bis Ende 2022                   | 2020-03-01 | 2022-12-31
            Umsetzung (im Jahr 2020)                   | 2020-01-01 | 2020-12-31
            Beginn nicht offen (1. Schritt) (im Jahr 2020) | 2020-01-01 | 2020-12-31
            ab 2020                                    | 2020-01-01 |
            seit 2015                                  | 2015-01-01 |
            frühestens 2021                            | 2021-01-01 |
            """)
    void years(String wortlaut, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, Zeitart.JAHR, von, bis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BIS ENDE 2020                              | 2020-12-31
            bis 31.12.2020                             | 2020-12-31
            bis zum 31.12.2020                         | 2020-12-31
            bis spätestens 31.12.2020                  | 2020-12-31
            bis Ende des Jahres 2020                   | 2020-12-31
            zum Jahresende 2020                        | 2020-12-31
            Umsetzung bis: II. Quartal 2020            | 2020-06-30
            bis Ende September 2020                    | 2020-09-30
            Umsetzung / fortlaufend bis 2022           | 2022-12-31
            Fertigstellung des Konzepts: Mai 2020      | 2020-05-31
            bis max. 2022                              | 2022-12-31
            längstens bis 2022                         | 2022-12-31
            """)
    void onlyTheEnd(String wortlaut, LocalDate bis) {
        assertUnderstood(wortlaut, Zeitart.BIS, null, bis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            lfd.                                       | FORTLAUFEND |            |
            dauerhaft                                  | FORTLAUFEND |            |
            laufende Umsetzung                         | FORTLAUFEND |            |
            bis auf Weiteres                           | FORTLAUFEND |            |
            fortlaufend ab 2020                        | FORTLAUFEND | 2020-01-01 |
            laufend seit Mai 2019                      | FORTLAUFEND | 2019-05-01 |
            2020, laufend                              | FORTLAUFEND | 2020-01-01 |
            laufend (bis 2022)                         | FORTLAUFEND |            | 2022-12-31
            laufend von 2020 bis 2022                  | FORTLAUFEND | 2020-01-01 | 2022-12-31
            laufend 2020-2022                          | FORTLAUFEND | 2020-01-01 | 2022-12-31
            I. Quartal 2020 lfd. bis 2022              | FORTLAUFEND | 2020-01-01 | 2022-12-31
            Laufend ab Januar 2020, Bericht            | FORTLAUFEND | 2020-01-01 |
            laufend, Bericht 2020                      | FORTLAUFEND |            |
            bis 31.12.2020, danach fortlaufend         | FORTLAUFEND |            |
            31.12.2020 (danach fortlaufend)            | FORTLAUFEND | 2020-12-31 |
            mindestens einmal jährlich                 | WIEDERKEHREND |          |
            jährlich                                   | WIEDERKEHREND |          |
            jährliche Durchführung                     | WIEDERKEHREND |          |
            halbjährlich bis 2022                      | WIEDERKEHREND |          | 2022-12-31
            jedes Jahr                                 | WIEDERKEHREND |          |
            REGELMÄSSIG                                | WIEDERKEHREND |          |
            monatlich                                  | WIEDERKEHREND |          |
            jährlich ab Sommer 2020                    | WIEDERKEHREND |          |
            """)
    void goesOnOrComesBack(String wortlaut, Zeitart art, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, art, von, bis);
        assertThat(Zeitangabe.of(wortlaut).istRegelmaessig()).isTrue();
        assertThat(Zeitangabe.of(wortlaut).istFortlaufend()).isEqualTo(bis == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            in den Sommerferien                        | SAISON
            bis Sommer 2020                            | SAISON
            Herbst 2020                                | SAISON
            Schuljahr 2020/21                          | SAISON
            SJ 2020/21                                 | SAISON
            Sommer 2020 bis 31.12.2020                 | SAISON
            Umsetzung nach Kreistagsbeschluss          | EREIGNIS
            nach Genehmigung des Haushalts             | EREIGNIS
            mit Inkrafttreten der Haushaltssatzung     | EREIGNIS
            Weiterführung der Arbeit                   | FORTFUEHRUNG
            Fortführung vorbehaltlich der Förderung    | BEDINGT
            sofern Mittel bereitstehen                 | BEDINGT
            unter dem Vorbehalt der Förderung          | BEDINGT
            2020 Konzept, 2021 Umsetzung               | ETAPPEN
            31.03.2020 und 30.09.2020                  | ETAPPEN
            2019, 2020, 2021                           | ETAPPEN
            1. Konzept 2. Umsetzung 2021               | ETAPPEN
            –                                          | LEER
            """)
    void withoutBounds(String wortlaut, Zeitart art) {
        assertUnderstood(wortlaut, art, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p>31.12.2021</p>                          | DATUM   | 2021-12-31 | 2021-12-31
            <b>III.</b>&nbsp;Quartal 2020              | QUARTAL | 2020-07-01 | 2020-09-30
            M&auml;rz&nbsp;2020                        | MONAT   | 2020-03-01 | 2020-03-31
            <p>&nbsp;</p>                              | LEER    |            |
            <ul style="x"><li>laufend                  | FORTLAUFEND |        |
            """)
    void survivesMarkup(String wortlaut, Zeitart art, LocalDate von, LocalDate bis) {
        assertUnderstood(wortlaut, art, von, bis);
    }

    private static void assertUnderstood(String wortlaut, Zeitart art, LocalDate von, LocalDate bis) {
        Zeitangabe zeit = Zeitangabe.of(wortlaut);

        assertThat(zeit.art()).isEqualTo(art);
        assertThat(zeit.von()).isEqualTo(Optional.ofNullable(von));
        assertThat(zeit.bis()).isEqualTo(Optional.ofNullable(bis));
        assertThat(zeit).hasToString(wortlaut);
    }
}
