package de.familienaudit.shared.zeit;

import static de.familienaudit.shared.zeit.Zeitart.BEDINGT;
import static de.familienaudit.shared.zeit.Zeitart.BIS;
import static de.familienaudit.shared.zeit.Zeitart.DATUM;
import static de.familienaudit.shared.zeit.Zeitart.EREIGNIS;
import static de.familienaudit.shared.zeit.Zeitart.ETAPPEN;
import static de.familienaudit.shared.zeit.Zeitart.FORTFUEHRUNG;
import static de.familienaudit.shared.zeit.Zeitart.FORTLAUFEND;
import static de.familienaudit.shared.zeit.Zeitart.JAHR;
import static de.familienaudit.shared.zeit.Zeitart.LEER;
import static de.familienaudit.shared.zeit.Zeitart.MONAT;
import static de.familienaudit.shared.zeit.Zeitart.QUARTAL;
import static de.familienaudit.shared.zeit.Zeitart.SAISON;
import static de.familienaudit.shared.zeit.Zeitart.WIEDERKEHREND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-4: Jede Zeit der Zielvereinbarung des Beispiels wird verstanden: 24 Wortlaute von Beginn, 34 von Ende")
class ZeitangabeUnderstandsEveryFormOfTheAgreementTest {

    private static final String UNKNOWN = "";

    static Stream<Arguments> beginnings() {
        return Stream.of(
                form("September 2019", MONAT, "2019-09-01", "2019-09-30"),
                form("III. Quartal 2019", QUARTAL, "2019-07-01", "2019-09-30"),
                form("Oktober 2019, Stellenneubesetzung Sozialplanung", MONAT, "2019-10-01", "2019-10-31"),
                form("01.01.2020", DATUM, "2020-01-01", "2020-01-01"),
                form("01.11.2019", DATUM, "2019-11-01", "2019-11-01"),
                form("IV. Quartal 2019", QUARTAL, "2019-10-01", "2019-12-31"),
                form("", LEER, UNKNOWN, UNKNOWN),
                form(
                        "nach Kreistagsbeschluss über die Zielsetzungen im I. Quartal 2020",
                        EREIGNIS,
                        "2020-01-01",
                        "2020-03-31"),
                form("2019", JAHR, "2019-01-01", "2019-12-31"),
                form(
                        "<p>1. 2017 Jugendhilfetag</p> <p>2. Fachtag zur Landesstrategie Mitbestimmung im "
                                + "Nov. 2019; am landesweiten Qualifizierungstag werden die Projektleitung Audit und "
                                + "SGL Kinder- und Jugendarbeit teilnehmen.</p> <p>3. Ausarbeiten einer Strategie - "
                                + "interne AG</p> <p>4. Abstimmung der Strategie mit den Fachämtern</p>",
                        ETAPPEN,
                        UNKNOWN,
                        UNKNOWN),
                form("Fortführung", FORTFUEHRUNG, UNKNOWN, UNKNOWN),
                form("Januar 2020", MONAT, "2020-01-01", "2020-01-31"),
                form("II. Quartal 2020", QUARTAL, "2020-04-01", "2020-06-30"),
                form("2020", JAHR, "2020-01-01", "2020-12-31"),
                form("2021", JAHR, "2021-01-01", "2021-12-31"),
                form("Sommerferien 2020", SAISON, UNKNOWN, UNKNOWN),
                form("II. 2019", QUARTAL, "2019-04-01", "2019-06-30"),
                form("I. Quartal 2020", QUARTAL, "2020-01-01", "2020-03-31"),
                form("I. Quartal 2019", QUARTAL, "2019-01-01", "2019-03-31"),
                form("II. Quartal 2019", QUARTAL, "2019-04-01", "2019-06-30"),
                form("Beantragung Fördermittel: IV. Quartal 2019", QUARTAL, "2019-10-01", "2019-12-31"),
                form("III Quartal 2020", QUARTAL, "2020-07-01", "2020-09-30"),
                form("III. Quartal 2020", QUARTAL, "2020-07-01", "2020-09-30"),
                form("nach KT- Beschluss", EREIGNIS, UNKNOWN, UNKNOWN));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                form("vorbehaltlich der Sicherstellung der Module durch die GEBIT Münster", BEDINGT, UNKNOWN, UNKNOWN),
                form("bis Ende 2020", BIS, UNKNOWN, "2020-12-31"),
                form(
                        "Fortführung der Arbeit des Sozialplaners: 01.10.2019 <ol style=\"list-style-type: "
                                + "none\"> 1. Teilabschnitt: Datenaktualisierung bis II. Quartal 2020 2. Auswertung "
                                + "der Daten und Fortschreibung Armutspräventionsstrategie",
                        ETAPPEN,
                        UNKNOWN,
                        UNKNOWN),
                form("Vorliegen des aktualisierten Lebensphasenmodells : II. Quartal 2020", BIS, UNKNOWN, "2020-06-30"),
                form("31.12.2021", DATUM, "2021-12-31", "2021-12-31"),
                form("laufend bis 2022", FORTLAUFEND, UNKNOWN, "2022-12-31"),
                form("laufend bis 2023", FORTLAUFEND, UNKNOWN, "2023-12-31"),
                form("31.12.2023", DATUM, "2023-12-31", "2023-12-31"),
                form("I. Quartal 2020 lfd. mindestens einmal jährlich", WIEDERKEHREND, "2020-01-01", UNKNOWN),
                form("Dezember 2023", MONAT, "2023-12-01", "2023-12-31"),
                form(
                        "<p>Dezember 2023</p> <p>Strategie ist fertiggestellt und mit den Ämtern "
                                + "abgestimmt.</p> <p>Strategie wird umgesetzt.</p>",
                        MONAT,
                        "2023-12-01",
                        "2023-12-31"),
                form("Ausgabe im I. Quartal 2020", QUARTAL, "2020-01-01", "2020-03-31"),
                form("laufend", FORTLAUFEND, UNKNOWN, UNKNOWN),
                form("II Quartal 2020", QUARTAL, "2020-04-01", "2020-06-30"),
                form("jährlich und laufend – Stand der Umsetzung im 1. Jahresbericht", WIEDERKEHREND, UNKNOWN, UNKNOWN),
                form("2022", JAHR, "2022-01-01", "2022-12-31"),
                form("bis 2023", BIS, UNKNOWN, "2023-12-31"),
                form("Laufend – unterschiedliche Terminierung der Ziele -", FORTLAUFEND, UNKNOWN, UNKNOWN),
                form("III. Quartal 2023", QUARTAL, "2023-07-01", "2023-09-30"),
                form("Umsetzung bis 31.12.2019", BIS, UNKNOWN, "2019-12-31"),
                form(
                        "Umsetzung bis II. Quartal 2020 (ist Voraussetzung für Mittelzuwendung)",
                        BIS,
                        UNKNOWN,
                        "2020-06-30"),
                form("Umsetzung fortlaufend", FORTLAUFEND, UNKNOWN, UNKNOWN),
                form("II. Quartal 2020", QUARTAL, "2020-04-01", "2020-06-30"),
                form("IV. Quartal 2021", QUARTAL, "2021-10-01", "2021-12-31"),
                form("fortlaufend", FORTLAUFEND, UNKNOWN, UNKNOWN),
                form("II. Quartal 2022", QUARTAL, "2022-04-01", "2022-06-30"),
                form("I. Quartal 2020", QUARTAL, "2020-01-01", "2020-03-31"),
                form("bis 2022", BIS, UNKNOWN, "2022-12-31"),
                form(
                        "stufenweiser Anschluss 1. Bauabschnitt 4.700 Haushalte bis IV Quartal 2020",
                        BIS,
                        UNKNOWN,
                        "2020-12-31"),
                form("IV. 2020", QUARTAL, "2020-10-01", "2020-12-31"),
                form("IV. Quartal 2020", QUARTAL, "2020-10-01", "2020-12-31"),
                form("II. Quartal 2021", QUARTAL, "2021-04-01", "2021-06-30"),
                form("spätestens II. Quartal 2020", BIS, UNKNOWN, "2020-06-30"),
                form("IV. Quartal 2023", QUARTAL, "2023-10-01", "2023-12-31"));
    }

    /** The two values with markup as the importer hands them over: clean, one paragraph a line. */
    static Stream<Arguments> cleanedOfMarkup() {
        return Stream.of(
                form(
                        "1. 2017 Jugendhilfetag\n"
                                + "2. Fachtag zur Landesstrategie Mitbestimmung im Nov. 2019; am landesweiten"
                                + " Qualifizierungstag werden die Projektleitung Audit und SGL Kinder- und Jugendarbeit"
                                + " teilnehmen.\n"
                                + "3. Ausarbeiten einer Strategie - interne AG\n"
                                + "4. Abstimmung der Strategie mit den Fachämtern",
                        ETAPPEN,
                        UNKNOWN,
                        UNKNOWN),
                form(
                        "Fortführung der Arbeit des Sozialplaners: 01.10.2019\n"
                                + "1. Teilabschnitt: Datenaktualisierung bis II. Quartal 2020 2. Auswertung der Daten und"
                                + " Fortschreibung Armutspräventionsstrategie",
                        ETAPPEN,
                        UNKNOWN,
                        UNKNOWN),
                form(
                        "Dezember 2023\nStrategie ist fertiggestellt und mit den Ämtern abgestimmt.\n"
                                + "Strategie wird umgesetzt.",
                        MONAT,
                        "2023-12-01",
                        "2023-12-31"));
    }

    private static Arguments form(String wortlaut, Zeitart art, String von, String bis) {
        return arguments(wortlaut, art, day(von), day(bis));
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.equals(UNKNOWN) ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource({"beginnings", "ends", "cleanedOfMarkup"})
    void understandsTheForm(String wortlaut, Zeitart art, Optional<LocalDate> von, Optional<LocalDate> bis) {
        Zeitangabe zeit = Zeitangabe.of(wortlaut);

        assertThat(zeit.art()).isEqualTo(art);
        assertThat(zeit.von()).isEqualTo(von);
        assertThat(zeit.bis()).isEqualTo(bis);
        assertThat(zeit.istVerstanden()).isTrue();
        assertThat(zeit).hasToString(wortlaut);
    }

    @Test
    void theListIsComplete() {
        assertThat(beginnings()).hasSize(24);
        assertThat(ends()).hasSize(34);
    }
}
