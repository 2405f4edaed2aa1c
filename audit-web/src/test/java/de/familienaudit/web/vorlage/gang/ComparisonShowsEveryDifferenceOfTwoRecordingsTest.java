package de.familienaudit.web.vorlage.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.shared.vergleich.Stueck;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.Vorlagenpaar;
import de.familienaudit.web.text.Beans;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: Der Vergleich zweier Aufzeichnungen zeigt jeden Unterschied")
class ComparisonShowsEveryDifferenceOfTwoRecordingsTest {

    private static final LocalDate TAG = LocalDate.of(2023, 12, 13);
    private static final Vorlagenangaben ANGABEN = angaben("2023/7/089", "Quelle", Bezugsangabe.OHNE);
    private static final VorlageDetails.Zeile ZEILE = zeile("GANZ", "", 7L, 1, votum(27, 3));
    private static final VorlageDetails.Geld GELD = geld("1.500,00 €", "GENAU", "");

    private final Vergleichsworte vergleich = Beans.of(Vergleichsworte.class);

    @Test
    @DisplayName("Dieselben Angaben sind kein Unterschied")
    void sameIsNoDifference() {
        assertThat(unterschiede(stand(ANGABEN, ZEILE, GELD))).isEmpty();
    }

    @Test
    @DisplayName("Eine berichtigte Stimmenzahl steht in Worten da")
    void correctedVote() {
        Feldvergleich folge = einziger(stand(ANGABEN, zeile("GANZ", "", 7L, 1, votum(26, 4)), GELD), "folge");

        assertThat(text(folge.alt())).contains("27 Ja, 3 Nein");
        assertThat(text(folge.neu())).contains("26 Ja, 4 Nein");
    }

    @Test
    @DisplayName("Auch dass eine Zeile entscheidet, ihr Grund, ihre Sitzung und die vorgelegte Fassung")
    void everythingOfARow() {
        assertThat(neu(zeile("", "", 7L, 1, votum(27, 3)))).doesNotContain("entscheidet");
        assertThat(neu(zeile("GANZ", "Hochwasser", 7L, 1, votum(27, 3)))).contains("Hochwasser");
        assertThat(neu(zeile("GANZ", "", 8L, 1, votum(27, 3)))).contains("andere Sitzung");
        assertThat(neu(zeile("GANZ", "", 7L, 2, votum(27, 3)))).contains("Fassung 2");
    }

    @Test
    @DisplayName("Auch wie ein Betrag gemeint ist und was dazu bemerkt ist")
    void everythingOfAFinanceLine() {
        assertThat(text(einziger(stand(ANGABEN, ZEILE, geld("1.500,00 €", "UNGEFAEHR", "")), "finanzen")
                        .neu()))
                .contains("rund 1.500,00 €");
        assertThat(text(einziger(stand(ANGABEN, ZEILE, geld("1.500,00 €", "GENAU", "laut Vertrag")), "finanzen")
                        .neu()))
                .contains("laut Vertrag");
    }

    @Test
    @DisplayName("Auch Nummer, Quelle und worüber beschlossen wird")
    void everythingOfThePaper() {
        einziger(stand(angaben("2023/7/090", "Quelle", Bezugsangabe.OHNE), ZEILE, GELD), "nummer");
        einziger(stand(angaben("2023/7/089", "Amtsblatt", Bezugsangabe.OHNE), ZEILE, GELD), "quelle");
        Feldvergleich bezug = einziger(
                stand(
                        angaben(
                                "2023/7/089",
                                "Quelle",
                                new Bezugsangabe(
                                        List.of(new Bezugsangabe.Gegenstandsangabe(
                                                "ANDERES", "Jahresbericht 2019", "TEILE", "Punkt 2", "")),
                                        null,
                                        null)),
                        ZEILE,
                        GELD),
                "bezug");
        assertThat(text(bezug.neu())).contains("Jahresbericht 2019").contains("Punkt 2");
    }

    private String neu(VorlageDetails.Zeile zeile) {
        return text(einziger(stand(ANGABEN, zeile, GELD), "folge").neu());
    }

    private Feldvergleich einziger(VorlageDetails neu, String feld) {
        List<Feldvergleich> felder = unterschiede(neu);
        assertThat(felder).extracting(Feldvergleich::name).containsExactly(feld);
        return felder.get(0);
    }

    private List<Feldvergleich> unterschiede(VorlageDetails neu) {
        return vergleich.unterschiede(new Vorlagenpaar(stand(ANGABEN, ZEILE, GELD), neu));
    }

    private static String text(List<Stueck> stuecke) {
        return stuecke.stream().map(Stueck::text).collect(Collectors.joining());
    }

    private static VorlageDetails stand(Vorlagenangaben angaben, VorlageDetails.Zeile zeile, VorlageDetails.Geld geld) {
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        1,
                        angaben.nummer(),
                        1,
                        true,
                        Vorlagenart.BESCHLUSSVORLAGE,
                        new VorlageDetails.Lage(Papierstand.BESCHLOSSEN, TAG, true, List.of(), List.of(), List.of())),
                new VorlageDetails.Weg("", true, null, null, false, null),
                angaben,
                List.of(zeile),
                List.of(geld),
                List.of(),
                List.of());
    }

    private static Vorlagenangaben angaben(String nummer, String quelle, Bezugsangabe bezug) {
        return new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Betreff", "Beschluss", "Sachverhalt", "Hauptamt", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "", "2024"),
                new Vorlagenangaben.Ausgefertigt(TAG, "Landrätin"),
                List.of(),
                List.of(),
                new Vorlagenangaben.Woher(quelle, "Grund"),
                bezug);
    }

    private static VorlageDetails.Zeile zeile(String umfang, String grund, Long sitzung, Integer fassung, Votum votum) {
        return new VorlageDetails.Zeile(
                1,
                "Kreistag",
                new Beratungsangabe(
                        1L,
                        TAG,
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung(umfang, "", false),
                        new Beratungsangabe.Ausfall(grund, null),
                        "",
                        List.of()),
                !umfang.isEmpty(),
                null,
                sitzung,
                fassung,
                List.of(votum));
    }

    private static VorlageDetails.Geld geld(String betrag, String genauigkeit, String bemerkung) {
        return new VorlageDetails.Geld(
                betrag, new Finanzangabe("GESAMTKOSTEN", betrag, genauigkeit, false, "1.4700", "2024", bemerkung), "");
    }

    private static Votum votum(int ja, int nein) {
        return Votum.of(
                new Abstimmung(
                        new Abstimmung.Worueber(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN),
                        "",
                        new Stimmen(ja, nein, null, null, null),
                        "",
                        Abstimmungsart.UNBEKANNT,
                        ""),
                Mehrheit.EINFACH,
                OptionalInt.empty());
    }
}
