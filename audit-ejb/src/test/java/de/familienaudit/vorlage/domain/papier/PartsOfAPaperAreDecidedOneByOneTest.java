package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.JUGENDHILFEAUSSCHUSS;
import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.abstimmung;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.lage;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.teil;
import static de.familienaudit.vorlage.domain.papier.Papiere.ueberTeile;
import static de.familienaudit.vorlage.domain.papier.Papiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-2, V-3: Über Teile einer Vorlage wird einzeln entschieden, über das Ganze erst mit allen")
class PartsOfAPaperAreDecidedOneByOneTest {

    private static final String PUNKTE = "Beschlossen wird:\n1. Das eine.\n2. Das andere.";

    @Test
    @DisplayName("V-2: Wer einzelne Teile entscheidet, entscheidet nur diese")
    void partsAlone() {
        Papierlage nurEiner = lage(papier(
                Vorlagenart.BESCHLUSSVORLAGE,
                PUNKTE,
                Ausfertigung.KEINE,
                ueberTeile(JUGENDHILFEAUSSCHUSS, "2020-02-19", "Punkt 1", stimmen("10/0/0/0"))));
        assertThat(nurEiner.stand()).isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
        assertThat(nurEiner.angenommen()).containsExactly("1");
        assertThat(nurEiner.offen()).containsExactly("2");

        Papierlage beide = lage(papier(
                Vorlagenart.BESCHLUSSVORLAGE,
                PUNKTE,
                Ausfertigung.KEINE,
                ueberTeile(JUGENDHILFEAUSSCHUSS, "2020-02-19", "Punkt 1", stimmen("10/0/0/0")),
                ueberTeile(KREISTAG, "2020-06-10", "Nr. 2", teil("2", "29/0/5/0"))));
        assertThat(beide.stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(beide.am()).isEqualTo("2020-06-10");

        Papierlage eineAbgelehnt = lage(papier(
                ueberTeile(JUGENDHILFEAUSSCHUSS, "2020-02-19", "Punkt 1", stimmen("10/0/0/0")),
                ueberTeile(KREISTAG, "2020-06-10", "Punkt 2", stimmen("3/31/0/0"))));
        assertThat(eineAbgelehnt.stand()).isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
        assertThat(eineAbgelehnt.abgelehnt()).containsExactly("2");

        Papierlage eineGeplant = lage(papier(
                ueberTeile(JUGENDHILFEAUSSCHUSS, "2020-02-19", "Punkte 1 und 2", stimmen("10/0/0/0")),
                zeile(
                        KREISTAG,
                        "2020-06-10",
                        Beratungsrolle.ENTSCHEIDUNG,
                        Beratungsstand.GEPLANT,
                        Entscheidungsmarke.GANZ)));
        assertThat(eineGeplant.stand()).isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
        assertThat(lage(papier(ueberTeile(KREISTAG, "2020-06-10", "Anlage", stimmen("10/0/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
    }

    @Test
    @DisplayName("V-2: Alle Teile abgelehnt, nur zur Kenntnis genommen oder ohne Ergebnis")
    void partsWithoutAcceptance() {
        assertThat(lage(papier(
                                ueberTeile(KREISTAG, "2020-06-10", "1", stimmen("1/9/0/0")),
                                ueberTeile(KREISTAG, "2020-06-10", "2", stimmen("1/9/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.ABGELEHNT);
        assertThat(lage(papier(ueberTeile(KREISTAG, "2020-06-10", "1", stimmen("1/9/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.IN_BERATUNG);
        assertThat(lage(papier(ueberTeile(KREISTAG, "2020-06-10", "1", stimmen("?/?/?/?"))))
                        .stand())
                .isEqualTo(Papierstand.ERGEBNIS_UNBEKANNT);
        Abstimmung nichtAbgelehnt =
                abstimmung(Abstimmungsgegenstand.TEIL, "1", Antragsrichtung.ABLEHNEN, "1/9/0/0", "");
        assertThat(lage(papier(ueberTeile(KREISTAG, "2020-06-10", "1", nichtAbgelehnt)))
                        .stand())
                .isEqualTo(Papierstand.IN_BERATUNG);
        assertThat(lage(papier(zeile(
                                KREISTAG,
                                "2020-06-10",
                                Beratungsrolle.KENNTNISNAHME,
                                Beratungsstand.BEHANDELT,
                                new Entscheidungsmarke(Entscheidungsumfang.TEILE, "1; 2", false))))
                        .stand())
                .isEqualTo(Papierstand.ZUR_KENNTNIS_GENOMMEN);
    }

    @Test
    @DisplayName("V-3: Der Schluss über das Ganze gilt, ein abgelehnter Teil bleibt abgelehnt")
    void partsThenTheWhole() {
        Papierlage lage = lage(papier(entscheidung(
                KREISTAG, "2020-06-10", teil("1", "30/0/0/0"), teil("2", "3/27/0/0"), stimmen("29/0/5/0"))));
        assertThat(lage.stand()).isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
        assertThat(lage.angenommen()).containsExactly("1");
        assertThat(lage.abgelehnt()).containsExactly("2");
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", teil("1", "30/0/0/0"), teil("2", "30/0/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", teil("1", "30/0/0/0"), stimmen("1/29/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.ABGELEHNT);
    }

    @Test
    @DisplayName(
            "V-2: Punkt 1 und Beschlusspunkt 1 sind derselbe Teil; ein Punkt ist entschieden, wenn seine Buchstaben es sind")
    void namesOfParts() {
        assertThat(lage(papier(
                                Vorlagenart.BESCHLUSSVORLAGE,
                                PUNKTE,
                                Ausfertigung.KEINE,
                                entscheidung(
                                        KREISTAG,
                                        "2020-06-10",
                                        teil("Beschlusspunkt 1", "20/5/0/0"),
                                        teil("Beschlusspunkt 2", "20/5/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(papier(
                                Vorlagenart.BESCHLUSSVORLAGE,
                                PUNKTE,
                                Ausfertigung.KEINE,
                                ueberTeile(KREISTAG, "2020-06-10", "1 a, 1b, 2", stimmen("20/5/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
    }

    @Test
    @DisplayName(
            "V-2, V-4: Ganzes und Teil, die sich widersprechen, werden bemerkt; der Tag ist der des Beschlusses, der zählt")
    void wholeAndPart() {
        Papier erstTeilAbgelehnt = papier(
                ueberTeile(KREISTAG, "2020-03-10", "1", stimmen("5/20/0/0")),
                entscheidung(KREISTAG, "2020-06-11", stimmen("20/5/0/0")));
        assertThat(lage(erstTeilAbgelehnt).stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(codes(erstTeilAbgelehnt)).contains("V-4.spaeter_anders");
        Papier dannTeilAngenommen = papier(
                entscheidung(KREISTAG, "2020-03-10", stimmen("5/20/0/0")),
                ueberTeile(KREISTAG, "2020-06-11", "1", stimmen("20/5/0/0")));
        assertThat(lage(dannTeilAngenommen).stand()).isEqualTo(Papierstand.TEILWEISE_BESCHLOSSEN);
        assertThat(lage(dannTeilAngenommen).am()).isEqualTo("2020-06-11");
        assertThat(codes(dannTeilAngenommen)).contains("V-4.spaeter_anders");
        Papierlage erstUnbekannt = lage(papier(
                entscheidung(KREISTAG, "2020-03-10", stimmen("?/?/?/?")),
                ueberTeile(KREISTAG, "2020-06-11", "1, 2", stimmen("20/5/0/0"))));
        assertThat(erstUnbekannt.stand()).isEqualTo(Papierstand.BESCHLOSSEN);
    }

    private static List<String> codes(Papier papier) {
        return WiderspruchRule.bemerkungen(papier, lage(papier), Papiere.AUSKUNFT).stream()
                .map(v -> v.code())
                .toList();
    }
}
